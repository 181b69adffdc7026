import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  SimpleField,
  TableOfContents,
  TextRun,
} from 'docx';
import { withoutOddSigns } from './signs.ts';
import { stylesFor } from './styles.ts';
import { tableOf } from './table.ts';
import type { WordBlock, WordDocument } from './types.ts';

export type { WordBlock, WordDocument } from './types.ts';

/** A caption that counts by itself: Word counts anew when somebody adds one. */
const captionOf = (word: string, number: number, text: string): Paragraph =>
  new Paragraph({
    style: 'Caption',
    children: [
      new TextRun(`${word} `),
      new SimpleField(`SEQ ${word} \\* ARABIC`, `${number}`),
      new TextRun(`. ${text}`),
    ],
  });

/** Widest that a picture may be, in pixels of 96 to the inch. */
const WIDEST = 600;

function childrenOf(block: WordBlock, number: number, words: WordDocument['words']): readonly FileChild[] {
  if (block.kind === 'heading') {
    return [
      new Paragraph({
        text: block.text,
        heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      }),
    ];
  }
  if (block.kind === 'paragraph')
    return [new Paragraph({ text: block.text, ...(block.note ? { style: 'Note' } : {}) })];
  if (block.kind === 'list')
    return block.items.map((text) => new Paragraph({ text, numbering: { reference: 'list', level: 0 } }));
  if (block.kind === 'table')
    return [captionOf(words.table, number, block.caption), tableOf(block), new Paragraph('')];
  const { caption, alt, png, width, height } = block;
  const scale = Math.min(1, WIDEST / width);
  return [
    captionOf(words.picture, number, caption),
    new Paragraph({
      children: [
        new ImageRun({
          type: 'png',
          data: png,
          transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
          altText: { name: caption, title: caption, description: alt },
        }),
      ],
    }),
  ];
}

/**
 * A Word document (docx) with styles, real headings, lists and tables, a title page, a table of contents and page
 * numbers. Nothing in it is text as a picture, so it can be edited and read aloud.
 * @returns the bytes of the file
 */
export async function wordOf(given: WordDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { lang, title, lines, words, blocks } = withoutOddSigns(given);
  const footer = new Footer({
    children: [
      new Paragraph({
        style: 'Cell',
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [`${title}  ·  ${words.page} `, PageNumber.CURRENT] })],
      }),
    ],
  });
  const document = new Document({
    title,
    creator: lines[0] ?? title,
    description: lines.join('. '),
    styles: stylesFor(lang),
    numbering: {
      config: [
        {
          reference: 'list',
          levels: [
            {
              level: 0,
              format: 'bullet',
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 400, hanging: 260 }, spacing: { after: 80 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1418, right: 1418, bottom: 1418, left: 1418 },
          },
        },
        footers: { default: footer, first: new Footer({ children: [new Paragraph('')] }) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...lines.map((text) => new Paragraph({ text, style: 'Subtitle' })),
          new Paragraph({ children: [new PageBreak()] }),
          new Paragraph({ text: words.contents, style: 'ContentsTitle' }),
          new TableOfContents(words.contents, {
            hyperlink: true,
            headingStyleRange: '1-1',
            pageNumbersEntryLevelsRange: '1-1',
            beginDirty: false,
          }),
          new Paragraph({ children: [new PageBreak()] }),
          ...blocks.flatMap((block, at) =>
            childrenOf(block, blocks.slice(0, at + 1).filter(({ kind }) => kind === block.kind).length, words),
          ),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
