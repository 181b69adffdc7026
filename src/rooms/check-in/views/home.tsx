import type { Lang } from '../../../core/frameworks/types.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { CopyText } from '../../../ui/copy-text/copy-text.tsx';
import { errorAt, ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Radios } from '../../../ui/field/choice-field.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { Card, HomeView } from '../presenters/home.ts';
import { wordsOf } from '../words.ts';

type Href = (path: string) => string;
type Base = { lang: Lang; href: Href };

const Cards = ({ href, title, cards, action }: {
  href: Href; title: string; cards: readonly Card[]; action: { of(title: string): string; short: string };
}) => (
  <section class="stack stack--tight">
    <h2>{title}</h2>
    <ul class="plain-list stack stack--tight">
      {cards.map((card) => (
        <li class="panel stack stack--tight">
          <h3>{card.title}</h3>
          {card.lines.map((line, i) => <p class={i === 0 ? undefined : 'soft small'}>{line}</p>)}
          {card.note && <p class="small">{card.note}</p>}
          <p>
            <ButtonLink look="primary" href={href(card.path)}>
              <span aria-hidden="true">{action.short}</span><span class="visually-hidden">{action.of(card.title)}</span>
            </ButtonLink>
          </p>
        </li>
      ))}
    </ul>
  </section>
);

/** What can be done now: short, for there are many. */
const Now = ({ lang, href, cards }: Base & { cards: readonly Card[] }) => {
  const words = wordsOf(lang).home;
  return (
    <section class="stack stack--tight">
      <h2>{words.now}</h2>
      <ul class="plain-list stack stack--tight">
        {cards.map((card) => (
          <li class="panel">
            <h3><a href={href(card.path)}><span class="visually-hidden">{words.begin}: </span>{card.title}</a></h3>
            {card.lines.map((line, i) => <p class={i === 0 ? undefined : 'soft small'}>{line}</p>)}
            {card.note && <p class="small">{card.note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What was kept, as a list to open. */
const Earlier = ({ href, title, cards }: { href: Href; title: string; cards: readonly Card[] }) => (
  <section class="stack stack--tight">
    <h2>{title}</h2>
    <ul class="stack stack--tight">
      {cards.map(({ path, title: name, lines, note }) => (
        <li><a href={href(path)}>{name}, {lines.join(', ')}</a>{note && <span class="soft small"> ({note})</span>}</li>
      ))}
    </ul>
  </section>
);

export type AgeForm = { readonly errors: readonly FieldError[]; readonly next: Readonly<Record<string, string>> };

/** The one question before beginning. */
const Age = ({ lang, href, form }: Base & { form: AgeForm }) => {
  const words = wordsOf(lang).age;
  return (
    <form method="post" action={href('/check-in/leeftijd')} class="panel stack" novalidate>
      <h2>{words.title}</h2>
      {Object.entries(form.next).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
      <Radios lang={lang} name="age" label={words.legend} hint={words.hint} required error={errorAt(form.errors, 'age')}
        options={[{ value: 'older', label: words.older }, { value: 'younger', label: words.younger }]} />
      <Buttons><Button>{words.begin}</Button></Buttons>
    </form>
  );
};

/** Waiting for a parent; finding help does not wait. */
const Young = ({ lang, href, link }: Base & { link: string }) => {
  const words = wordsOf(lang).young;
  return (
    <section class="panel stack">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <CopyText lang={lang} id="parent-link" label={words.label} text={link} />
      <p>{words.later}</p>
      <p><strong>{words.help}</strong> <a href={href('/hulp')}>{wordsOf(lang).home.findHelp}</a></p>
      <form method="post" action={href('/check-in/leeftijd')}>
        <input type="hidden" name="age" value="older" />
        <Buttons><Button look="subtle">{words.now16}</Button></Buttons>
      </form>
    </section>
  );
};

const More = ({ lang, href, on }: Base & { on: boolean }) => {
  const words = wordsOf(lang).home;
  const links: readonly (readonly [string, string])[] = [
    ...(on ? [['/oefenen', words.exercises]] as const : []),
    ['/gedeeld', words.sharing],
    ...(on ? [['/check-in/herinnering', words.reminder]] as const : []),
    ['/check-in/keuzes', words.choices], ['/mijn-gegevens', words.data],
  ];
  return (
    <section class="stack stack--tight">
      <h2>{words.more}</h2>
      <ul>{links.map(([path, label]) => <li><a href={href(path)}>{label}</a></li>)}</ul>
    </section>
  );
};

type HomeProps = Base & {
  view: HomeView; on: boolean;
  /** absent: began before */
  age?: AgeForm;
  /** where a parent says yes; absent: nobody waits for one */
  parentLink?: string;
  notice?: string;
};

/** The first page of the check-in. */
export const HomePage = ({ lang, href, view, on, age, parentLink, notice }: HomeProps) => {
  const words = wordsOf(lang).home;
  const free = on && !age && parentLink === undefined;
  const begin = { of: words.beginOf, short: words.begin };
  return (
    <div class="stack stack--loose">
      {age && <ErrorSummary lang={lang} errors={age.errors} />}
      {notice && <Notice lang={lang} kind="ok" title={notice} live />}
      <div class="stack stack--tight measure">
        <h1>{on ? words.title : words.off}</h1>
        {on ? <><p class="lead">{words.yours}</p><p>{words.free} {words.what}</p></>
          : <><p class="lead">{words.offText}</p><p>{words.offData}</p></>}
        {!on && <p><ButtonLink look="primary" href={href('/hulp')}>{words.findHelp}</ButtonLink></p>}
      </div>
      {on && age && <Age lang={lang} href={href} form={age} />}
      {on && parentLink !== undefined && <Young lang={lang} href={href} link={parentLink} />}
      {free && view.drafts.length > 0 && (
        <Cards href={href} title={words.drafts} cards={view.drafts}
          action={{ of: words.goOnOf, short: words.goOn }} />
      )}
      {free && view.rounds.length > 0 && (
        <Cards href={href} title={words.rounds} cards={view.rounds} action={{ ...begin }} />
      )}
      {free && (view.now.length === 0 ? <p>{words.nothing}</p>
        : <Now lang={lang} href={href} cards={view.now} />)}
      {view.earlier.length > 0 && <Earlier href={href} title={words.earlier} cards={view.earlier} />}
      <More lang={lang} href={href} on={on} />
      {on && <p><a href={href('/hulp')}>{words.help}</a></p>}
    </div>
  );
};
