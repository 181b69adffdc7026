import type { Lang } from '../../../core/frameworks/types.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Fact, Facts } from '../../../ui/facts/facts.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import type { adjustmentsView } from '../presenter.ts';
import { wordsOf } from '../words.ts';
import { Source } from './source.tsx';

type View = ReturnType<typeof adjustmentsView>;
type Props = { lang: Lang; href: (path: string) => string; view: View; ours: string; edits: boolean };
type One = View['areas'][number]['list'][number];

const Adjustment = ({ lang, href, edits, one }: Props & { one: One }) => (
  <article class="panel text-card" id={one.key}>
    <h3>{one.name}</h3>
    <p>{one.what}</p>
    <Facts>{one.facts.map(({ name, text }) => <Fact name={name}>{text}</Fact>)}</Facts>
    <Source lang={lang} name={one.name} source={one.source} edit={edits ? href(`/teksten/adjustment/${one.key}`) : undefined} />
  </article>
);

/** What can be arranged: who decides, what is needed, how long it takes, how to begin. */
export const AdjustmentsPage = (props: Props) => {
  const { lang, href, view, ours } = props;
  const words = wordsOf(lang);
  return (
    <>
      <h1>{words.adjustments}</h1>
      <p class="lead">{words.adjustmentsLead}</p>
      <Tabs label={words.areasNav} tabs={view.tabs.map(({ path, ...tab }) => ({ ...tab, href: href(path) }))} />
      {view.areas.length === 0 && <EmptyState title={words.noAdjustments} />}
      <div class="stack stack--loose">
        {view.areas.map(({ area, label, list }) => (
          <section class="stack" aria-labelledby={area}>
            <h2 id={area}>{label}</h2>
            {list.map((one) => <Adjustment {...props} one={one} />)}
          </section>
        ))}
        <div class="stack stack--tight no-print">
          <p><a href={href('/hulp')}>{words.findHelp}</a></p>
          <p><a href={href('/wie-doet-wat')}>{words.whoLink}</a></p>
          <div><PrintButton lang={lang} /></div>
        </div>
        <p class="soft small">{ours}</p>
      </div>
    </>
  );
};
