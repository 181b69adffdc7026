import type { Lang } from '../../../core/frameworks/types.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { Tabs, type Tab } from '../../../ui/tabs/tabs.tsx';
import type { StepView } from '../presenters/steps.ts';
import { wordsOf } from '../words.ts';

type Phases = readonly { readonly title: string; readonly steps: readonly StepView[] }[];

/** A box that lives on this screen only: no name, no form, and the browser does not remember it after a reload. */
const Step = ({ lang, step }: { lang: Lang; step: StepView }) => (
  <li class="crisis-step">
    <input class="utrecht-checkbox utrecht-checkbox--html-input utrecht-checkbox--custom" type="checkbox" id={step.id}
      autocomplete="off" />
    <div>
      <label for={step.id}><PartText lang={lang} text={step.title} /></label>
      <ul lang={step.lines.foreign}>{step.lines.items.map((line) => <li>{line}</li>)}</ul>
      <p class="crisis-step__role">{wordsOf(lang).does} <PartText lang={lang} text={step.role} /></p>
    </div>
  </li>
);

/** What to do, as a list to tick, for all situations or for one. */
export const Steps = ({ lang, phases, links }: { lang: Lang; phases: Phases; links: readonly Tab[] }) => {
  const words = wordsOf(lang);
  return (
    <section class="crisis-steps" aria-labelledby="stappen">
      <h2 id="stappen">{words.steps}</h2>
      <p><strong>{words.situation}</strong> {words.situationHint}</p>
      <Tabs label={words.situation} tabs={links} />
      <Notice lang={lang} title={words.ticks} />
      {phases.map(({ title, steps }) => (
        <>
          <h3>{title}</h3>
          <ol class="plain-list">{steps.map((step) => <Step lang={lang} step={step} />)}</ol>
        </>
      ))}
    </section>
  );
};
