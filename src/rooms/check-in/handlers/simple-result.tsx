import type { CheckInRecord } from '../../../core/check-in/record.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { Instrument } from '../../../core/instruments/types.ts';
import type { AcuteView } from '../../../ui/acute-panel/view.ts';
import { simpleResult } from '../presenters/result.ts';
import { SimpleResult } from '../views/simple-result.tsx';
import { wordsOf } from '../words.ts';

export type ResultProps = {
  lang: Lang; href: (path: string) => string;
  instrument: Instrument; record: CheckInRecord;
  /** absent: shown once, kept nowhere */
  id?: string;
  earlier: readonly CheckInRecord[]; advice: readonly unknown[]; offers: ReadonlyMap<string, unknown>;
  acute?: AcuteView;
  /** sealed: the way to keep it after all */
  keepLater?: string;
};

/** A result in words. SEAM: the folder `results/` has one with pictures and advice, with the same props. */
export const ResultPage = ({ lang, href, instrument, record, earlier, acute, keepLater }: ResultProps) => (
  <SimpleResult lang={lang} href={href} view={simpleResult(instrument, record, earlier, wordsOf(lang), lang)}
    {...(acute ? { acute } : {})} {...(keepLater === undefined ? {} : { keepLater })} />
);
