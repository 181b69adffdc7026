import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { ProposalView } from '../presenters/detail.ts';
import { wordsOf } from '../words.ts';

export type ProposalRow = { readonly id: string; readonly name: string; readonly proposals: readonly ProposalView[] };
type Props = { lang: Lang; rows: readonly ProposalRow[]; total: number; href: (path: string) => string };

/** Everything that waits for a person: one by one, or all at once. */
export const ProposalsPage = ({ lang, rows, total, href }: Props) => {
  const words = wordsOf(lang);
  const { proposals, page } = words;
  const choice = (id: string, { what, label }: ProposalView) => (
    <span class="row">
      {(
        [
          ['yes', page.yes],
          ['no', page.no],
          ['', proposals.later],
        ] as const
      ).map(([value, text]) => (
        <label>
          <input type="radio" name={`${id} ${what}`} value={value} checked={value === ''} /> {text}
          <span class="visually-hidden">: {label}</span>
        </label>
      ))}
    </span>
  );
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/initiatieven'), label: page.back }]} />
      <h1>{proposals.title}</h1>
      <p class="lead">{proposals.lead}</p>
      {total === 0 ? (
        <EmptyState title={proposals.none} />
      ) : (
        <>
          <form method="post" action={href('/initiatieven/voorstellen')}>
            <Button name="all" value="1">
              {proposals.all(total)}
            </Button>
          </form>
          <form method="post" action={href('/initiatieven/voorstellen')} class="stack">
            <Table
              lang={lang}
              caption={proposals.caption}
              quietCaption
              stacked
              columns={[
                { label: proposals.initiative },
                { label: proposals.proposal },
                { label: proposals.why },
                { label: proposals.choice },
              ]}
              rows={rows.flatMap(({ id, name, proposals: list }) =>
                list.map((proposal) => [
                  <a href={href(`/initiatieven/${id}`)}>{name}</a>,
                  `${proposal.group}: ${proposal.label}`,
                  proposal.why,
                  choice(id, proposal),
                ]),
              )}
            />
            <p>
              <Button look="secondary">{proposals.save}</Button>
            </p>
          </form>
        </>
      )}
    </>
  );
};
