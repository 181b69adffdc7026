import type { Lang } from '../../../core/frameworks/types.ts';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import type { EntryView } from '../presenters/entry.ts';
import type { Choices } from '../presenters/form.ts';
import { wordsOf } from '../words/index.ts';
import { EntryFacts } from './entry.tsx';
import { type FormState, Group, RoomFields, WordsFields } from './fields.tsx';

type Props = {
  state: FormState;
  action: string;
  version: number;
  hidden: boolean;
  /** in Dutch and in English */
  seen: readonly { readonly lang: Lang; readonly entry: EntryView }[];
  states: Choices['states'];
  problems: readonly FieldError[];
};

/** The page behind the link in a mail: what students read, and a form to set it right. */
export const LinkPage = ({ state, action, version, hidden, seen, states, problems }: Props) => {
  const { lang } = state;
  const words = wordsOf(lang).link;
  return (
    <>
      <ErrorSummary lang={lang} errors={problems} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {hidden && <Notice lang={lang}>{words.hidden}</Notice>}
      <div class="stack stack--loose">
        <form method="post" action={action} class="stack" novalidate>
          <input type="hidden" name="version" value={String(version)} />
          <Group title={words.roomTitle}>
            <RoomFields {...state} states={states} required />
          </Group>
          <Group title={words.wordsTitle}>
            <p>{words.oneLanguage}</p>
            <WordsFields {...state} />
            <p>{words.rest}</p>
          </Group>
          <Buttons>
            <Button>{words.save}</Button>
          </Buttons>
        </form>
        <section aria-labelledby="seen">
          <h2 id="seen">{words.seen}</h2>
          <div class="stack">
            {seen.map((one) => (
              <article class="panel" lang={one.lang}>
                <h3>
                  <PartText lang={one.lang} text={one.entry.name} />
                </h3>
                <EntryFacts lang={one.lang} entry={one.entry} />
              </article>
            ))}
          </div>
        </section>
      </div>
    </>
  );
};

type ThanksProps = { lang: Lang; again: string; hidden: boolean; entry: EntryView };

/** After saving. */
export const ThanksPage = ({ lang, again, hidden, entry }: ThanksProps) => {
  const words = wordsOf(lang).link;
  return (
    <div class="stack">
      <h1>{words.thanks}</h1>
      <p class="lead">{hidden ? words.thanksHidden : words.thanksText}</p>
      <section class="panel" aria-labelledby="now">
        <h2 id="now">
          <PartText lang={lang} text={entry.name} />
        </h2>
        <EntryFacts lang={lang} entry={entry} />
      </section>
      <p>
        <a href={again}>{words.again}</a>
      </p>
    </div>
  );
};
