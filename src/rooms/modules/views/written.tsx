import type { Lang } from '../../../core/frameworks/types.ts';
import { Quoted } from '../../../ui/quoted/quoted.tsx';
import type { WrittenView } from '../presenters/text.ts';
import { wordsOf } from '../words.ts';

/** What somebody wrote in one exercise, step by step. */
export const Written = ({ lang, view }: { lang: Lang; view: WrittenView }) => (
  <>
    {view.steps.map(({ title, written }) => (
      <section class="stack">
        <h3>{title}</h3>
        {written.map(({ question, lines }) => (
          <div class="stack stack--tight">
            <p class="soft">{question}</p>
            <Quoted lines={lines} />
          </div>
        ))}
      </section>
    ))}
    {view.old.length > 0 && (
      <section class="stack">
        <h3>{wordsOf(lang).done.old}</h3>
        <Quoted lines={view.old} />
      </section>
    )}
  </>
);
