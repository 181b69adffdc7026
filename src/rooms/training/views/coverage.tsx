import type { Lang } from '../../../core/frameworks/types.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { CoverageView } from '../presenters/coverage.ts';
import { wordsOf } from '../words.ts';
import { Frame, type TabLink } from './frame.tsx';

type Props = { lang: Lang; view: CoverageView; tabs: readonly TabLink[]; href: (path: string) => string };

const Chosen = ({ lang, view }: Props) => {
  const words = wordsOf(lang).coverage;
  const { chosen } = view;
  if (!chosen) return <></>;
  const caption = words.perUnitOf(chosen.training, chosen.role);
  return (
    <section class="stack" aria-labelledby="units">
      <h2 id="units">{words.perUnit}</h2>
      {chosen.rows.length === 0 ? <p>{words.notYet}</p> : (
        <>
          <Table
            lang={lang}
            caption={caption}
            columns={[{ label: words.unit }, { label: words.share }]}
            rows={chosen.rows.map(({ unit, share, top }) => [unit, top ? <strong>{share}</strong> : share])}
          />
          <p class="soft">{words.hiddenNote} {chosen.made}</p>
        </>
      )}
    </section>
  );
};

/** How many have what belongs to their role, in numbers that show nobody. */
export const CoveragePage = (props: Props) => {
  const { lang, view, href } = props;
  const words = wordsOf(lang).coverage;
  return (
    <Frame {...props} title={words.title} lead={words.lead}>
      {view.summary.length === 0 ? <EmptyState title={words.noneTitle}><p>{words.none}</p></EmptyState> : (
        <>
          <section class="stack" aria-labelledby="whole">
            <h2 id="whole">{words.summary}</h2>
            <Table
              lang={lang}
              caption={words.summaryCaption}
              quietCaption
              stacked
              columns={[{ label: words.training }, { label: words.role }, { label: words.share }]}
              rows={view.summary.map(({ id, training, role, share, here }) => [
                <a href={`${href('/scholing/dekking')}?plicht=${id}`} aria-current={here ? 'true' : undefined}>{training}</a>, role, share,
              ])}
            />
          </section>
          <Chosen {...props} />
          <p class="soft measure">{view.note}</p>
        </>
      )}
    </Frame>
  );
};
