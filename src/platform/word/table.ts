import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { PETROL, RULE } from './styles.ts';
import type { WordBlock } from './types.ts';

type TableBlock = Extract<WordBlock, { readonly kind: 'table' }>;
/** Width of the text on the page, in twentieths of a point: A4 with margins of 2.5 cm. */
const PAGE = 9070;

const line = { style: BorderStyle.SINGLE, size: 4, color: RULE };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** The first column takes what is left; amounts take a fixed part. */
function widthsOf({ columns }: TableBlock): readonly number[] {
  const numeric = columns.filter((column) => column.numeric).length;
  const amount = Math.min(1560, Math.floor((PAGE * 0.7) / Math.max(1, numeric)));
  const rest = PAGE - numeric * amount;
  const words = columns.length - numeric;
  return columns.map((column, at) =>
    column.numeric
      ? amount
      : at === 0 && words > 1
        ? Math.floor((rest / words) * 1.3)
        : Math.floor((rest - (words > 1 ? (rest / words) * 1.3 : 0)) / Math.max(1, words - 1)),
  );
}

/** A table with a header row that comes back on each page, and amounts on the right. */
export function tableOf(block: TableBlock): Table {
  const { columns, rows, total } = block;
  const widths = widthsOf(block);
  const cell = (text: string, at: number, look: { head?: boolean; strong?: boolean }) =>
    new TableCell({
      width: { size: widths[at] ?? 1000, type: WidthType.DXA },
      margins: { left: 80, right: 80 },
      ...(look.head ? { shading: { type: ShadingType.CLEAR, fill: PETROL, color: 'auto' } } : {}),
      children: [
        new Paragraph({
          style: 'Cell',
          alignment: columns[at]?.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [
            new TextRun({
              text,
              ...(look.head || look.strong ? { bold: true } : {}),
              ...(look.head ? { color: 'FFFFFF' } : {}),
            }),
          ],
        }),
      ],
    });
  return new Table({
    columnWidths: [...widths],
    width: { size: PAGE, type: WidthType.DXA },
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ label }, at) => cell(label, at, { head: true })),
      }),
      ...rows.map(
        (row, n) =>
          new TableRow({
            cantSplit: true,
            children: row.map((text, at) =>
              cell(text, at, { strong: at === 0 || Boolean(total && n === rows.length - 1) }),
            ),
          }),
      ),
    ],
  });
}
