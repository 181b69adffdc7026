import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Checkbox } from '../../../ui/field/choice-field.tsx';
import type { ProposalRow } from '../presenters/proposals.ts';
import { wordsOf } from '../words/index.ts';

type Props = {
  lang: Lang; year: number; rows: readonly ProposalRow[]; error?: string; href: (path: string) => string;
};

/** Goals to begin with, so that nobody begins with an empty page. */
export const ProposalsPage = ({ lang, year, rows, error, href }: Props) => {
  const all = wordsOf(lang);
  const words = all.proposals;
  return (
    <div class="stack">
      <ErrorSummary lang={lang} errors={error ? [{ field: 'goal-1', message: error }] : []} />
      <Breadcrumb lang={lang} links={[{ href: href(`/beleid/doelen?jaar=${year}`), label: words.back }]} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead(year)}</p>
      {rows.length === 0 ? <EmptyState title={words.none} /> : (
        <form method="post" action={href('/beleid/doelen/voorstellen')} class="stack">
          <input type="hidden" name="jaar" value={`${year}`} />
          <fieldset class="stack utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
            <legend class="visually-hidden">{words.field}</legend>
            {rows.map(({ key, name, why, from, what }, i) => (
              <div class="panel stack stack--tight">
                <Checkbox name="goal" id={`goal-${i + 1}`} value={key} label={name} hint={why} />
                <p class="small">{words.how(what)}</p>
                {from && <p class="small soft">{from}</p>}
                <p class="small">
                  <a href={href(`/beleid/doelen/nieuw?jaar=${year}&voorstel=${key}`)}>{words.edit}<span class="visually-hidden">: {name}</span></a>
                </p>
              </div>
            ))}
          </fieldset>
          <Buttons><Button>{words.take}</Button></Buttons>
        </form>
      )}
    </div>
  );
};
