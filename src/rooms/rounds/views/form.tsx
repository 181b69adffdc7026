import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { ErrorSummary, errorAt, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Checkbox, Checkboxes, DateField, SelectField, TextArea, TextField } from '../../../ui/field/index.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextPair } from '../../../ui/text-pair/text-pair.tsx';
import type { ChoicesView } from '../presenters/form.ts';
import { wordsOf } from '../words/index.ts';

export type FormProps = {
  lang: Lang; href: (path: string) => string; values: URLSearchParams; errors: readonly FieldError[];
};
type RoundProps = FormProps & {
  choices: ChoicesView;
  /** the round that is changed, and whether it has a list */
  round?: { readonly id: string; readonly instrument: string; readonly hasList: boolean };
};

const at = ({ lang, values, errors }: FormProps, name: string) =>
  ({ lang, name, value: values.get(name) ?? '', error: errorAt(errors, name) });

type WhoProps = FormProps & { choices: Pick<ChoicesView, 'units' | 'whole' | 'years' | 'most'> };

/** For whom: units and years. */
export const WhoFields = (props: WhoProps) => {
  const { lang, values, errors, choices } = props;
  const words = wordsOf(lang).form;
  return (
    <>
      <Checkboxes lang={lang} name="units" label={words.units} hint={choices.whole ? words.unitsHint : words.unitsOwn}
        required={!choices.whole} options={choices.units} values={values.getAll('units')} error={errorAt(errors, 'units')} />
      <Checkboxes lang={lang} name="years" label={words.years} hint={words.yearsHint} options={choices.years}
        values={values.getAll('years')} error={errorAt(errors, 'years')} />
    </>
  );
};

const When = (props: RoundProps) => {
  const words = wordsOf(props.lang).form;
  return (
    <>
      <div class="grid">
        <DateField {...at(props, 'opensOn')} label={words.opens} required />
        <DateField {...at(props, 'closesOn')} label={words.closes} required />
      </div>
      <p class="soft">{words.remindHint}</p>
      <div class="grid">
        <DateField {...at(props, 'remind1')} label={words.remind[0] ?? ''} />
        <DateField {...at(props, 'remind2')} label={words.remind[1] ?? ''} />
      </div>
    </>
  );
};

const Invite = (props: RoundProps) => {
  const words = wordsOf(props.lang).form;
  return (
    <>
      <p class="soft">{words.inviteHint}</p>
      {(['nl', 'en'] as const).map((one) => (
        <>
          <TextArea {...at(props, `invite.${one}`)} label={words.inviteIn[one]} rows={4} maxlength={props.choices.most.invite}
            textLang={one} />
          <details>
            <summary>{words.ours}: {words.inviteIn[one]}</summary>
            <p lang={one}>{props.choices.ours[one]}</p>
          </details>
        </>
      ))}
    </>
  );
};

const Fields = (props: RoundProps) => {
  const { lang, values, errors, choices, round } = props;
  const words = wordsOf(lang).form;
  const title = { nl: errorAt(errors, 'title.nl'), en: errorAt(errors, 'title.en') };
  const kind = choices.instruments.find(({ value }) => value === round?.instrument)?.label ?? round?.instrument;
  return (
    <>
      <TextPair lang={lang} name="title" label={words.name} hint={words.nameHint}
        values={{ nl: values.get('title.nl') ?? '', en: values.get('title.en') ?? '' }} errors={title} />
      {round ? <p><strong>{words.instrumentFixed}:</strong> <span id="instrument">{kind}</span><input type="hidden" name="instrument" value={round.instrument} /></p>
        : <SelectField {...at(props, 'instrument')} label={words.instrument} required options={choices.instruments} />}
      <h2>{words.who}</h2>
      {round?.hasList && <Notice lang={lang}><p>{words.listGoes}</p></Notice>}
      <WhoFields {...props} />
      <Checkbox name="inClass" label={words.inClass} hint={words.inClassHint} checked={(values.get('inClass') ?? '') !== ''} />
      <h2>{words.when}</h2>
      <When {...props} />
      <h2>{words.invite}</h2>
      <Invite {...props} />
    </>
  );
};

/** A new round, or one that has not opened. */
export const RoundForm = (props: RoundProps) => {
  const { lang, href, values, errors, choices, round } = props;
  const words = wordsOf(lang);
  const back = href(round ? `/beleid/rondes/${round.id}` : '/beleid/rondes');
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <Breadcrumb lang={lang} links={[{ href: href('/beleid/rondes'), label: words.title }]} />
      <h1>{round ? words.form.editTitle : words.form.newTitle}</h1>
      <p class="lead measure">{choices.budget}</p>
      <form class="stack measure" method="post" novalidate
        action={href(round ? `/beleid/rondes/${round.id}/bewerken` : '/beleid/rondes/nieuw')}>
        {round && <input type="hidden" name="version" value={values.get('version') ?? ''} />}
        <Fields {...props} />
        <Buttons>
          <Button>{round ? words.form.save : words.form.make}</Button>
          <ButtonLink href={back} look="subtle">{words.title}</ButtonLink>
        </Buttons>
      </form>
    </>
  );
};

/** Something that others ask, for the calendar. */
export const SurveyForm = (props: WhoProps) => {
  const { lang, href, errors, choices } = props;
  const words = wordsOf(lang);
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <Breadcrumb lang={lang} links={[{ href: href('/beleid/rondes'), label: words.title }]} />
      <h1>{words.survey.title}</h1>
      <form class="stack measure" method="post" action={href('/beleid/rondes/anderen')} novalidate>
        <TextField {...at(props, 'title')} label={words.survey.name} hint={words.survey.nameHint} required maxlength={choices.most.survey} />
        <TextField {...at(props, 'askedBy')} label={words.survey.by} required maxlength={choices.most.survey} />
        <div class="grid">
          <DateField {...at(props, 'opensOn')} label={words.form.opens} required />
          <DateField {...at(props, 'closesOn')} label={words.form.closes} required />
        </div>
        <TextField {...at(props, 'minutes')} label={words.survey.minutes} width="short" inputmode="numeric" maxlength={3} />
        <WhoFields {...props} />
        <Buttons><Button>{words.survey.save}</Button></Buttons>
      </form>
    </>
  );
};
