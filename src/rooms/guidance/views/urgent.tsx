import type { Lang } from '../../../core/frameworks/types.ts';
import { AcutePanel } from '../../../ui/acute-panel/acute-panel.tsx';
import { Quoted } from '../../../ui/quoted/quoted.tsx';
import type { UrgentView } from '../presenters/urgent.ts';
import { wordsOf } from '../words.ts';

type Props = { lang: Lang; view: UrgentView };

const Say = ({ lang, text }: { lang: Lang; text: string }) => (
  <>
    <p>{wordsOf(lang).urgent.say}</p>
    <Quoted lines={[wordsOf(lang).route.quote(text)]} />
  </>
);

type PartProps = { lang: Lang; title: string; steps: readonly string[]; say?: string; open?: boolean };

/** Folded, so that who to call stays on one screen with the conversation. */
const Part = ({ lang, title, steps, say, open = false }: PartProps) => (
  <details class="filters" open={open}>
    <summary>{title}</summary>
    <div class="urgent-branch stack stack--tight">
      <ul>{steps.map((step) => <li>{step}</li>)}</ul>
      {say && <Say lang={lang} text={say} />}
    </div>
  </details>
);

const Ask = ({ lang }: { lang: Lang }) => {
  const words = wordsOf(lang);
  return (
    <section class="panel stack stack--tight">
      <h2>{words.urgent.askTitle}</h2>
      <Quoted lines={[words.route.quote(words.urgent.ask)]} />
      <p>{words.urgent.askWhy}</p>
    </section>
  );
};

const Parts = ({ lang, view }: Props) => {
  const { urgent: words, route } = wordsOf(lang);
  return (
    <>
      {view.ask && <Ask lang={lang} />}
      <AcutePanel lang={lang} lines={view.lines} own={view.own} noGp={view.noGp} title={words.now} below={false}
        intro={`${words.nowIntro} ${words.say} ${route.quote(words.nowSay)}`} />
      <div class="stack stack--tight">
        <Part lang={lang} title={words.today} steps={words.todaySteps} say={words.todaySay} open />
        <Part lang={lang} title={words.week} steps={words.weekSteps} say={words.weekSay} />
        {view.watch.length > 0 && <Part lang={lang} title={words.watch} steps={view.watch} open={!view.open} />}
      </div>
    </>
  );
};

/** The urgent branch: on top when the words ask for it, and otherwise one tap away, on every page of the route map. */
export const UrgentBranch = ({ lang, view }: Props) => {
  const words = wordsOf(lang).urgent;
  if (!view.open) {
    return (
      <details class="filters no-print" id="spoed">
        <summary>{words.summary}</summary>
        <div class="urgent-branch stack"><Parts lang={lang} view={view} /></div>
      </details>
    );
  }
  return (
    <div class="stack" id="spoed">
      <p class="lead">{words.lead} <a href="#route">{words.toTalk}</a></p>
      <Parts lang={lang} view={view} />
    </div>
  );
};
