import type { Lang } from '../../../core/frameworks/types.ts';
import type { ReportRows } from '../../../core/reporting/rows.ts';
import type { Report } from '../../../core/reporting/types.ts';
import { type ZipEntry, zipOf } from '../../../platform/archive/zip.ts';
import { pngOf } from '../../../platform/picture/png.ts';
import { writeWorkbook } from '../../../platform/spreadsheet/workbook.ts';
import { type WordBlock, wordOf } from '../../../platform/word/word.ts';
import { guideOf, packagePages, type YearMaterial } from '../presenters/package.ts';
import { sheetsOf } from '../presenters/sheets.ts';
import { wordPlan } from '../presenters/word.ts';

/** Draws the pictures of a report and writes it as a Word file. */
export async function wordFile(
  report: Report,
  state: Parameters<typeof wordPlan>[1],
  lang: Lang,
): Promise<Uint8Array<ArrayBuffer>> {
  const plan = wordPlan(report, state, lang);
  const blocks: WordBlock[] = [];
  for (const block of plan.blocks) {
    if (block.kind !== 'to-draw') blocks.push(block);
    else {
      const { svg, width, height, alt } = block.drawn;
      blocks.push({ kind: 'picture', caption: block.caption, alt, width, height, png: await pngOf(svg) });
    }
  }
  return wordOf({ ...plan, blocks });
}

/** A report as a workbook. */
export const sheetFile = (report: Report, rows: ReportRows, lang: Lang): Promise<Uint8Array> =>
  writeWorkbook(sheetsOf(report, rows, lang));

/**
 * The package for an outside evaluator: figures over the years, the last final report of each year in both languages,
 * and a reading guide in both.
 */
export async function packageFile(
  years: readonly YearMaterial[],
  frozen: readonly Report[],
  lang: Lang,
): Promise<Uint8Array<ArrayBuffer>> {
  const reports: ZipEntry[] = [];
  for (const report of frozen) {
    for (const one of ['nl', 'en'] as const)
      reports.push({ name: `verslagen/${report.year}-${one}.docx`, data: await wordFile(report, 'frozen', one) });
  }
  const names = reports.map(({ name }) => name);
  const text = (content: string) => new TextEncoder().encode(content);
  return zipOf([
    { name: 'LEESWIJZER.txt', data: text(guideOf(years, names, 'nl')) },
    { name: 'READING-GUIDE.txt', data: text(guideOf(years, names, 'en')) },
    { name: 'gegevens.xlsx', data: await writeWorkbook(packagePages(years, lang)) },
    ...reports,
  ]);
}
