import { type IStylesOptions, LineRuleType } from 'docx';
import type { Lang } from '../../core/frameworks/types.ts';

/** The ink and the petrol of the house, dark enough on paper. */
export const INK = '2B1F2F';
export const PETROL = '0E5651';
export const SOFT = '5B4A5E';
export const RULE = 'E0D2BF';
/** Twentieths of a point. */
const after = (points: number) => ({ after: points * 20 });

/** Styles that somebody can change in Word once for the whole document. Sizes in half points. */
export const stylesFor = (lang: Lang): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 22, color: INK, language: { value: lang === 'nl' ? 'nl-NL' : 'en-GB' } },
      paragraph: { spacing: { after: 160, line: 288, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 60, bold: true, color: PETROL },
      paragraph: { spacing: { before: 3600, after: 240, line: 264, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { size: 36, bold: true, color: PETROL },
      paragraph: { spacing: { before: 480, ...after(8) }, keepNext: true },
    },
    heading2: {
      run: { size: 26, bold: true, color: INK },
      paragraph: { spacing: { before: 280, ...after(4) }, keepNext: true },
    },
    listParagraph: { paragraph: { spacing: after(4) } },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      run: { size: 28, color: SOFT },
      paragraph: { spacing: after(6) },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 20, bold: true, color: SOFT },
      paragraph: { spacing: { before: 240, ...after(6) }, keepNext: true },
    },
    { id: 'Note', name: 'Note', basedOn: 'Normal', run: { size: 20, italics: true, color: SOFT } },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { before: 40, after: 40, line: 252, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'ContentsTitle',
      name: 'Contents Title',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 36, bold: true, color: PETROL },
      paragraph: { spacing: after(10) },
    },
  ],
});
