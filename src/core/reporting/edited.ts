import type { Lang } from '../frameworks/types.ts';
import { wrongTag } from './fill.ts';
import type { Check, Report, ReportParagraph, ReportSection } from './types.ts';

/** What somebody made of a paragraph, and what the rules wrote at that moment. */
export type SavedText = {
  readonly key: string;
  readonly lang: Lang;
  readonly text: string;
  readonly generated: string;
  readonly version: number;
};

const LANGS: readonly Lang[] = ['nl', 'en'];

function withSaved(paragraph: ReportParagraph, saved: readonly SavedText[]): ReportParagraph {
  const mine = saved.filter(({ key }) => key === paragraph.key);
  if (mine.length === 0) return paragraph;
  const edited = Object.fromEntries(
    mine.map(({ lang, text, generated }) => [lang, { text, behind: generated !== paragraph.generated[lang] }]),
  );
  return { ...paragraph, edited };
}

/** Puts texts that somebody changed in a report; their figures stay live (REP-10). */
export function withEdits(report: Report, saved: readonly SavedText[]): Report {
  const into = (section: ReportSection): ReportSection => ({
    ...section,
    paragraphs: section.paragraphs.map((paragraph) => withSaved(paragraph, saved)),
  });
  const sections = report.sections.map(into);
  const board = into(report.board);
  const lost = [...sections, board]
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ key, title, edited }) =>
      LANGS.flatMap((lang): Check[] => {
        const wrong = edited?.[lang] && wrongTag(edited[lang].text, report.figures);
        return wrong
          ? [
              {
                key: 'lost-figure',
                path: `/beleid/verantwoording/${report.year}/alinea/${key}`,
                text: {
                  nl: `In “${title.nl}” staat een cijfer dat er niet meer is.`,
                  en: `“${title.en}” has a figure that is no longer there.`,
                },
              },
            ]
          : [];
      }),
    );
  return { ...report, sections, board, checks: [...report.checks, ...lost] };
}
