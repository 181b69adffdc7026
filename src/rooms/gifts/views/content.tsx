import type { Lang } from '../../../core/frameworks/types.ts';
import { Fact, Facts } from '../../../ui/facts/facts.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Trend } from '../../../ui/trend/trend.tsx';
import type { ContentView } from '../presenters/content.ts';
import { wordsOf } from '../words/index.ts';

type Props = { lang: Lang; view: ContentView };

const Scores = ({ lang, view }: Props) => {
  const words = wordsOf(lang).content;
  if (view.scores.length === 0) return <></>;
  return (
    <Table lang={lang} caption={words.scores} stacked
      columns={[{ label: words.score }, { label: words.said }, { label: words.value }]}
      rows={view.scores.map(({ title, said, more, value }) => [
        title, <>{said}{more && <><br /><span class="soft">{more}</span></>}</>, value,
      ])} />
  );
};

const Line = ({ lang, view: { line } }: Props) => {
  const words = wordsOf(lang).content;
  if (!line) return <></>;
  return (
    <>
      {line.points.length > 1 && (
        <Trend lang={lang} caption={line.caption} summary={line.summary} points={line.points} say={line.say} small />
      )}
      {line.points.length > 1 && <p>{line.summary}</p>}
      <Table lang={lang} caption={words.moments} stacked
        columns={[{ label: words.day }, { label: words.said }, { label: words.value }]}
        rows={line.rows.map(({ day, said, value }) => [day, said, value])} />
    </>
  );
};

/** What is given, the same to who gives it and to who gets it. Never on paper. */
export const GiftContent = ({ lang, view }: Props) => {
  const words = wordsOf(lang).content;
  return (
    <div class="stack no-print">
      <Facts>
        <Fact name={words.by}>{view.from}</Fact>
        <Fact name={words.what}>{view.what}</Fact>
        {view.on && <Fact name={words.on}>{view.on}</Fact>}
      </Facts>
      <Scores lang={lang} view={view} />
      <Line lang={lang} view={view} />
      {view.answers.length > 0 && (
        <Table lang={lang} caption={words.answers} stacked
          columns={[{ label: words.question }, { label: words.answer }]}
          rows={view.answers.map(({ question, answer }) => [question, answer])} />
      )}
      {!view.validated && <p class="soft small">{words.notValidated}</p>}
    </div>
  );
};
