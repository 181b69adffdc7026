import type { Lang } from '../../../core/frameworks/types.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { errorAt, ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { SelectField } from '../../../ui/field/choice-field.tsx';
import { TextArea } from '../../../ui/field/text-field.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Quoted } from '../../../ui/quoted/quoted.tsx';
import type { ImpressionsView, OwnImpression } from '../presenters/impressions.ts';
import { wordsOf } from '../words.ts';

const PATH = '/signalen/indruk';
type Typed = { readonly theme: string; readonly text: string };
type Props = {
  lang: Lang; href: (path: string) => string; view: ImpressionsView; typed: Typed; errors: readonly FieldError[]; done?: 'saved' | 'removed';
};

const Form = ({ lang, href, view, typed, errors }: Props) => {
  const words = wordsOf(lang);
  const { editing } = view;
  return (
    <form method="post" action={href(PATH)} class="stack" novalidate>
      {editing && <h2>{words.impression.editTitle}</h2>}
      {editing ? (
        <>
          <input type="hidden" name="id" value={editing.id} /><input type="hidden" name="theme" value={editing.theme} />
          <p><strong>{editing.themeName}</strong>, {editing.month}</p>
        </>
      ) : (
        <SelectField lang={lang} name="theme" label={words.impression.theme} required options={view.themes} value={typed.theme}
          error={errorAt(errors, 'theme')} />
      )}
      <TextArea lang={lang} name="text" label={words.impression.text} hint={words.impression.hint} required
        rows={6} maxlength={view.longest}
        value={typed.text} error={errorAt(errors, 'text')} />
      <Buttons>
        <Button>{words.impression.save}</Button>
        {editing && <ButtonLink look="subtle" href={href(PATH)}>{words.impression.cancel}</ButtonLink>}
      </Buttons>
    </form>
  );
};

const One = ({ lang, href, one }: { lang: Lang; href: Props['href']; one: OwnImpression }) => {
  const words = wordsOf(lang).impression;
  const about = <span class="visually-hidden">{words.about(`${one.themeName}, ${one.month}`)}</span>;
  return (
    <div class="panel stack stack--tight">
      <h3>{one.themeName}</h3>
      {!one.current && <p class="soft small">{one.month}</p>}
      <Quoted lines={one.lines} />
      <Buttons>
        {one.current && <ButtonLink href={href(`${PATH}?id=${one.id}`)}>{words.edit}{about}</ButtonLink>}
        <form method="post" action={href(`${PATH}/weg`)}>
          <input type="hidden" name="id" value={one.id} />
          <Button look="subtle">{words.remove}{about}</Button>
        </form>
      </Buttons>
    </div>
  );
};

/** A specialist writes what they hear more often, and sees what they wrote before. */
export const ImpressionPage = (props: Props) => {
  const { lang, href, view, errors, done } = props;
  const words = wordsOf(lang).impression;
  return (
    <div class="stack stack--loose measure">
      <ErrorSummary lang={lang} errors={errors} />
      {done && <Notice lang={lang} kind="ok" title={words[done]} live />}
      <div class="stack stack--tight"><h1>{words.title}</h1><p class="lead">{words.lead}</p></div>
      <Form {...props} />
      <section class="stack" aria-labelledby="current">
        <h2 id="current">{words.thisMonth}: {view.month}</h2>
        {view.current.length === 0 ? <p>{words.none}</p> : (
          view.current.map((one) => <One lang={lang} href={href} one={one} />)
        )}
      </section>
      {view.earlier.length > 0 && (
        <section class="stack" aria-labelledby="earlier">
          <h2 id="earlier">{words.earlier}</h2>
          {view.earlier.map((one) => <One lang={lang} href={href} one={one} />)}
          <p class="soft small">{words.gone}</p>
        </section>
      )}
    </div>
  );
};
