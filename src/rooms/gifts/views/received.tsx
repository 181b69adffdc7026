import type { Lang } from '../../../core/frameworks/types.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { ReceivedView } from '../presenters/staff.ts';
import { wordsOf } from '../words/index.ts';

type Props = { lang: Lang; view: ReceivedView; href: (path: string) => string };

const Rows = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang).received;
  return (
    <>
      <Table lang={lang} caption={words.table} quietCaption stacked
        columns={[words.from, words.given, words.until, words.act].map((label) => ({ label }))}
        rows={view.rows.map(({ id, from, given, until }) => [
          from, given, until,
          <a href={href(`/gekregen/${id}`)}>{words.open}<span class="visually-hidden"> ({words.openHint(given)})</span></a>,
        ])} />
      <p class="soft">{words.openNote}</p>
    </>
  );
};

const OnList = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang).received;
  const { listing } = view;
  return (
    <section class="panel stack measure" aria-labelledby="list">
      <h2 id="list">{listing ? words.on : words.off}</h2>
      <p>{listing ? words.onText : words.offText}</p>
      {listing && <p><strong>{listing.name}</strong><br />{listing.about}. {listing.assesses}.</p>}
      {listing && <p class="soft">{words.leaveText}</p>}
      <form method="post" action={href('/gekregen/lijst/weg')}>
        <Buttons>
          <ButtonLink look={listing ? 'secondary' : 'primary'} href={href('/gekregen/lijst')}>
            {listing ? words.change : words.join}
          </ButtonLink>
          {listing && <Button look="subtle">{words.leave}</Button>}
        </Buttons>
      </form>
    </section>
  );
};

/** What somebody was given to read, and whether they stand on the list. Nowhere how many did not give anything. */
export const ReceivedPage = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang).received;
  return (
    <div class="stack stack--loose">
      <div class="stack stack--tight">
        <h1>{words.heading}</h1>
        <p class="lead measure">{words.lead}</p>
      </div>
      {view.rows.length === 0
        ? <EmptyState title={words.none}><p>{view.listing ? words.noneListed : words.noneUnlisted}</p></EmptyState>
        : <section class="stack" aria-label={words.table}><Rows lang={lang} view={view} href={href} /></section>}
      <OnList lang={lang} view={view} href={href} />
    </div>
  );
};
