import type { Lang } from '../../../core/frameworks/types.ts';
import type { PartText as Text } from '../../../core/initiatives/types.ts';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { wordsOf } from '../words.ts';

type Props = {
  lang: Lang;
  action: string;
  name: Text;
  summary: Text;
  join: Text;
  waits: boolean;
  last?: string;
  error?: string;
};

/** The question to the owner: what students read, and two buttons. */
export const AskPage = ({ lang, action, name, summary, join, waits, last, error }: Props) => {
  const words = wordsOf(lang);
  return (
    <>
      <ErrorSummary lang={lang} errors={error ? [{ field: 'from', message: error }] : []} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <section class="panel stack" aria-labelledby="name">
        <h2 id="name">
          <PartText lang={lang} text={name} />
        </h2>
        <p>
          <PartText lang={lang} text={summary} />
        </p>
        <p>
          <strong>{words.join}:</strong> <PartText lang={lang} text={join} />
        </p>
        {last && <p>{last}</p>}
      </section>
      <form method="post" action={action} class="stack" novalidate>
        {waits && (
          <>
            <TextField
              lang={lang}
              name="from"
              label={words.waitingFrom}
              hint={words.waitingHint}
              width="short"
              inputmode="numeric"
              error={error}
            />
            <TextField lang={lang} name="to" label={words.waitingTo} width="short" inputmode="numeric" />
          </>
        )}
        <Buttons>
          <Button name="holds" value="yes">
            {words.yes}
          </Button>
          <Button look="secondary" name="holds" value="no">
            {words.no}
          </Button>
        </Buttons>
      </form>
    </>
  );
};
