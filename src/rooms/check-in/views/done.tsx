import type { Lang } from '../../../core/frameworks/types.ts';
import { AcuteHelp } from '../../../ui/acute-panel/acute-help.tsx';
import type { AcuteView } from '../../../ui/acute-panel/view.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { SelectField } from '../../../ui/field/choice-field.tsx';
import { Checkbox } from '../../../ui/field/index.ts';
import type { DoneView } from '../presenters/done.ts';
import { wordsOf } from '../words.ts';

type Props = {
  lang: Lang; href: (path: string) => string; view: DoneView; action: string; change: string; acute?: AcuteView;
};

/** What goes along without a name, when somebody likes to say it. */
const About = ({ lang, view }: { lang: Lang; view: DoneView }) => {
  const words = wordsOf(lang).done;
  return (
    <details>
      <summary>{words.countMore}</summary>
      <div class="stack stack--tight">
        {view.units.length > 0 && (
          <SelectField lang={lang} name="unit" label={words.unit} required options={view.units} empty={words.rather} />
        )}
        <SelectField lang={lang} name="year" label={words.year} required options={view.years} empty={words.rather} />
      </div>
    </details>
  );
};

/** What was chosen before: not asked again, and taken back with one click. */
const Made = ({ lang, href, lines }: { lang: Lang; href: Props['href']; lines: readonly string[] }) => {
  const words = wordsOf(lang).done;
  return (
    <section class="stack stack--tight">
      <h2>{words.made}</h2>
      <ul>{lines.map((line) => <li>{line}</li>)}</ul>
      <p><a href={href('/check-in/keuzes')}>{words.withdraw}</a></p>
    </section>
  );
};

/** Three choices, each its own, none ticked beforehand. */
export const DonePage = ({ lang, href, view, action, change, acute }: Props) => {
  const words = wordsOf(lang);
  const { asks } = view;
  return (
    <div class="stack">
      {acute && <AcuteHelp lang={lang} view={acute} />}
      <Breadcrumb lang={lang} links={[{ href: href('/check-in'), label: words.back }]} />
      <h1>{words.done.title}</h1>
      <p class="soft">{view.title}. {view.given} <a href={change}>{words.done.change}</a></p>
      <p class="measure">{words.done.lead} {asks.keep && !view.inClass && words.done.leadOnce}</p>
      <form method="post" action={action} class="stack stack--loose measure" novalidate>
        {(asks.keep || asks.count || asks.remind) && (
          <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset stack">
            <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
              {words.done.legend}
            </legend>
            {asks.keep && <Checkbox name="keep" label={words.done.keep} hint={view.keepHint} />}
            {asks.count && (
              <div class="stack stack--tight">
                <Checkbox name="count" label={words.done.count} hint={words.done.countHint} />
                <About lang={lang} view={view} />
              </div>
            )}
            {asks.remind && <Checkbox name="remind" label={words.done.remind} hint={words.done.remindHint} />}
          </fieldset>
        )}
        {view.made.length > 0 && <Made lang={lang} href={href} lines={view.made} />}
        <p class="soft small">{words.done.same} {view.round && words.done.round}</p>
        <Buttons><Button>{view.inClass ? words.done.finish : words.done.show}</Button></Buttons>
      </form>
    </div>
  );
};

/** After a check-in in class: nothing that a neighbour could read, and a quiet way to it. */
export const LaterPage = ({ lang, open, until }: { lang: Lang; open: string; until?: string }) => {
  const words = wordsOf(lang).later;
  return (
    <div class="stack measure">
      <h1>{words.title}</h1>
      <p class="lead">{words.text}</p>
      {until && <p>{words.until(until)}</p>}
      <p class="small"><a href={open}>{words.open}</a></p>
    </div>
  );
};
