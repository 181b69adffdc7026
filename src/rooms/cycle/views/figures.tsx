import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { at } from '../../../ui/field/at.ts';
import { SelectField } from '../../../ui/field/choice-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import type { FiguresView, Values } from '../presenters/figures.ts';
import { wordsOf } from '../words/index.ts';
import { OutsideTable } from './outside-table.tsx';

type ListProps = { lang: Lang; view: FiguresView; keeper: boolean; href: (path: string) => string };

/** Figures from elsewhere, by year. */
export const FiguresPage = ({ lang, view, keeper, href }: ListProps) => {
  const words = wordsOf(lang).figures;
  const change = (id: string, what: string) => (view.mine.has(id)
    ? <a href={href(`/beleid/cijfers/${id}`)}>{words.change}<span class="visually-hidden">: {what}</span></a> : '');
  return (
    <div class="stack">
      <Breadcrumb lang={lang} links={[{ href: href('/beleid'), label: wordsOf(lang).hub }]} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {keeper && <Buttons><ButtonLink look="primary" href={href('/beleid/cijfers/nieuw')}>{words.add}</ButtonLink></Buttons>}
      {view.years.length === 0 && <EmptyState title={words.none}><p>{words.noneText}</p></EmptyState>}
      {view.years.map(({ year, rows }) => (
        <OutsideTable lang={lang} rows={rows} caption={words.caption(year)} {...(keeper ? { act: change } : {})} />
      ))}
    </div>
  );
};

type FormProps = {
  lang: Lang; values: Values; errors: readonly FieldError[]; action: string; back: string;
  units: readonly { value: string; label: string }[]; whole: boolean;
  existing?: { version: number; remove: string };
};

/** The form of one figure from elsewhere. */
export const FigureForm = ({ lang, values, errors, action, back, units, whole, existing }: FormProps) => {
  const words = wordsOf(lang).figures;
  const state = { lang, values, errors };
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <Breadcrumb lang={lang} links={[{ href: back, label: words.title }]} />
      <h1>{existing ? words.editTitle : words.newTitle}</h1>
      <form method="post" action={action} class="stack measure" novalidate>
        {existing && <input type="hidden" name="version" value={`${existing.version}`} />}
        <TextField {...at(state, 'what', words.whatLabel, words.whatHint)} required maxlength={200} />
        <TextField {...at(state, 'value', words.value, words.fewHint)} required width="medium" inputmode="decimal"
          maxlength={30} />
        <TextField {...at(state, 'measure', words.unit, words.unitHint)} width="medium" maxlength={40} />
        <TextField {...at(state, 'year', words.year)} required width="short" inputmode="numeric" maxlength={4} />
        <TextField {...at(state, 'source', words.source, words.sourceHint)} required maxlength={300} />
        <TextField {...at(state, 'url', words.url)} type="url" maxlength={500} />
        <SelectField {...at(state, 'unit', words.ofLabel)} required options={units}
          empty={whole ? words.whole : undefined} />
        <Buttons><Button>{words.save}</Button></Buttons>
      </form>
      {existing && <p><a href={existing.remove}>{words.remove}</a></p>}
    </>
  );
};
