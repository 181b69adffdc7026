import type { Lang } from '../../../core/frameworks/types.ts';
import { Fact, Facts } from '../../../ui/facts/facts.tsx';
import { Quoted } from '../../../ui/quoted/quoted.tsx';
import type { LetterView } from '../presenter.ts';
import { wordsOf } from '../words/index.ts';

/** The mail, exactly as it comes. */
export const LetterPanel = ({ lang, view }: { lang: Lang; view: LetterView }) => {
  const words = wordsOf(lang);
  return (
    <section class="panel stack" aria-label={words.preview}>
      <Facts>
        <Fact name={words.from}>{view.from}</Fact>
        <Fact name={words.to}>{view.to}</Fact>
        <Fact name={words.about}>{view.subject}</Fact>
      </Facts>
      <Quoted lines={view.lines} />
    </section>
  );
};
