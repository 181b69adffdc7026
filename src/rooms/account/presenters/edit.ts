import type { Lang } from '../../../core/frameworks/types.ts';
import { tagsIn, textOf } from '../../../core/reporting/fill.ts';
import type { Report, ReportFigure, ReportParagraph } from '../../../core/reporting/types.ts';
import { type BlockView, sectionView } from './report.ts';

type TagRow = readonly [tag: string, what: string, now: string];
export type EditView = {
  readonly key: string;
  readonly title: string;
  readonly action: string;
  readonly cancel: string;
  readonly value: string;
  readonly version: number;
  readonly changed: boolean;
  readonly behind: boolean;
  readonly generated: readonly BlockView[];
  readonly mine: readonly TagRow[];
  readonly others: readonly TagRow[];
};

export const paragraphsOf = ({ sections, board }: Report): readonly ReportParagraph[] =>
  [...sections, board].flatMap(({ paragraphs }) => paragraphs);

/** A paragraph as a form: what stands there, what the data say now, and the figures one can use. */
export function editView(
  report: Report,
  paragraph: ReportParagraph,
  lang: Lang,
  version: number,
  typed?: string,
): EditView {
  const { key, title, generated, edited } = paragraph;
  const used = new Set([...tagsIn(generated[lang]), ...tagsIn(textOf(paragraph, lang))]);
  const row = ({ id, label, shown }: ReportFigure): TagRow => [`{{${id}}}`, label[lang], shown[lang]];
  const all = Object.values(report.figures);
  const plain = { ...paragraph, edited: undefined };
  const [shown] = sectionView(
    { key: 'board', title, paragraphs: [plain], tables: [], pictures: [] },
    report,
    lang,
  ).paragraphs;
  return {
    key,
    title: title[lang],
    action: `/beleid/verantwoording/${report.year}/alinea/${key}`,
    cancel: `/beleid/verantwoording/${report.year}#${key}`,
    value: typed ?? textOf(paragraph, lang),
    version,
    changed: edited?.[lang] !== undefined,
    behind: edited?.[lang]?.behind ?? false,
    generated: shown?.blocks ?? [],
    mine: all.filter(({ id }) => used.has(id)).map(row),
    others: all.filter(({ id }) => !used.has(id)).map(row),
  };
}
