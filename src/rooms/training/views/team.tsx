import type { Lang } from '../../../core/frameworks/types.ts';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { TeamView } from '../presenters/team.ts';
import { wordsOf } from '../words.ts';
import { Frame, type TabLink } from './frame.tsx';

type Props = { lang: Lang; view?: TeamView; tabs: readonly TabLink[]; href: (path: string) => string };

const List = ({ lang, view }: { lang: Lang; view: TeamView }) => {
  const words = wordsOf(lang).team;
  const musts = ({ musts: all }: TeamView['members'][number]) => (all.length === 0 ? words.none : (
    <ul class="plain-list stack stack--tight">
      {all.map(({ name, label, look, when }) => (
        <li><PartText lang={lang} text={name} />: <Tag look={look}>{label}</Tag> <span class="soft">{when}</span></li>
      ))}
    </ul>
  ));
  return (
    <>
      <p>{view.lead}</p>
      <Table
        lang={lang}
        caption={words.caption}
        quietCaption
        stacked
        columns={[{ label: words.name }, { label: words.musts }]}
        rows={view.members.map((member) => [member.name, musts(member)])}
      />
    </>
  );
};

/** A manager's team; without a list for who manages everything. */
export const TeamPage = (props: Props) => {
  const { lang, view, href } = props;
  const words = wordsOf(lang).team;
  return (
    <Frame {...props} title={words.title} lead={view ? words.lead : words.whole}>
      {!view && <p><ButtonLink href={href('/scholing/dekking')}>{words.toCoverage}</ButtonLink></p>}
      {view?.members.length === 0 && <EmptyState title={words.nobodyTitle}><p>{words.nobody}</p></EmptyState>}
      {view && view.members.length > 0 && <List lang={lang} view={view} />}
    </Frame>
  );
};
