import type { Lang } from '../../../core/frameworks/types.ts';
import { Fact, Facts } from '../../../ui/facts/facts.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { signalViews, stateView } from '../presenters/manage.ts';
import { wordsOf } from '../words.ts';

type Props = {
  lang: Lang;
  href: (path: string) => string;
  signals: ReturnType<typeof signalViews>;
  state: ReturnType<typeof stateView>;
  versions: readonly string[];
  mayChange: boolean;
};

const Signals = ({ lang, href, signals, mayChange }: Props) => {
  const words = wordsOf(lang).state;
  if (signals.length === 0) return <Notice lang={lang} kind="ok" title={words.wholeTitle}>{words.whole}</Notice>;
  return (
    <section aria-labelledby="aandacht">
      <h2 id="aandacht">{words.signals}</h2>
      <ul class="overview-findings plain-list">
        {signals.map(({ text, path }) => (
          <li>
            <p>{text}</p>
            {mayChange && (
              <p><a href={href(path)}>{words.fix}<span class="visually-hidden">: {text}</span></a></p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What is there, what is missing or past its date, who can be reached when, and the versions. */
export const StatePart = (props: Props) => {
  const { lang, href, state, versions, mayChange } = props;
  const words = wordsOf(lang).state;
  const columns = (...labels: readonly string[]) => labels.map((label) => ({ label }));
  return (
    <>
      {!mayChange && <Notice lang={lang} title={words.unit} />}
      <p><a href={href('/crisis')}>{words.view}</a></p>
      <Signals {...props} />
      <h2>{words.policies}</h2>
      <Table lang={lang} caption={words.policies} quietCaption stacked
        columns={columns(words.policy, words.there, words.review)} rows={state.policies} />
      <h2>{words.dates}</h2>
      <Facts>{state.dates.map(({ name, value }) => <Fact name={name}>{value}</Fact>)}</Facts>
      <h2>{words.reach}</h2>
      <Table lang={lang} caption={words.reach} quietCaption stacked
        columns={columns(words.role, words.holder, words.hours, words.gaps)}
        rows={state.reach.map(({ role, holder, hours, gaps }) =>
          [<PartText lang={lang} text={role} />, holder, hours, gaps])} />
      <h2>{words.versions}</h2>
      {versions.length === 0 ? <p>{words.noVersions}</p> : <ul>{versions.map((line) => <li>{line}</li>)}</ul>}
    </>
  );
};
