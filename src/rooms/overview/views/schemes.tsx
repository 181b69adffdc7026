import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { FileField } from '../../../ui/field/text-field.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { CheckView, doneView, SchemesView } from '../presenters/schemes.ts';
import { wordsOf } from '../words.ts';
import { Check } from './check.tsx';

type Props = {
  lang: Lang; view: SchemesView; done?: ReturnType<typeof doneView>; error?: string; check?: CheckView;
};
type Row = SchemesView['rows'][number];

const Actions = ({ lang, row, view }: { lang: Lang; row: Row; view: SchemesView }) => {
  const words = wordsOf(lang).schemes;
  const about = <span class="visually-hidden"> {words.placesIn(row.title)}</span>;
  return (
    <span class="row">
      {row.file && <a href={row.file} download>{words.file}{about}</a>}
      {row.mayPropose && (
        <form method="post" action={view.propose}>
          <input type="hidden" name="scheme" value={row.id} />
          <Button look="secondary">{words.places}{about}</Button>
        </form>
      )}
    </span>
  );
};

const Loading = ({ lang, view, error }: Props) => {
  const words = wordsOf(lang).schemes;
  return (
    <section class="panel stack measure" aria-labelledby="inlezen">
      <h2 id="inlezen">{words.load}</h2>
      <p>{words.loadLead}</p>
      <form method="post" action={view.look} enctype="multipart/form-data">
        <FileField lang={lang} name="file" label={words.field} required accept=".json,application/json" error={error} />
        <Button>{words.button}</Button>
      </form>
    </section>
  );
};

/** The schemes with their versions; for a coordinator of the whole institution also loading and proposing. */
export const SchemesPage = (props: Props) => {
  const { lang, view, done, error, check } = props;
  const words = wordsOf(lang).schemes;
  return (
    <div class="stack stack--loose">
      {error && <ErrorSummary lang={lang} errors={[{ field: 'file', message: error }]} />}
      {check && <Check lang={lang} view={check} />}
      <div>
        <Breadcrumb lang={lang} links={[{ href: view.back, label: wordsOf(lang).back }]} />
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </div>
      {done?.loaded && (
        <Notice lang={lang} kind="ok" live title={done.loaded}><p><a href="#plekken">{words.next}</a></p></Notice>
      )}
      {done?.proposed && (
        <Notice lang={lang} kind="ok" live title={done.proposed}><p><a href={view.settle}>{words.settle}</a></p></Notice>
      )}
      <Table lang={lang} caption={words.caption} quietCaption stacked columns={[
        { label: words.name }, { label: words.version }, { label: words.parts, numeric: true },
        { label: words.used, numeric: true }, { label: words.what },
      ]} rows={view.rows.map((row) => [
        <><a href={row.href}>{row.title}</a> <span class="soft small">{row.sort}</span></>, row.version, row.parts,
        row.used, <Actions lang={lang} row={row} view={view} />,
      ])} />
      {view.whole ? (
        <>
          <section class="stack measure" aria-labelledby="plekken">
            <h2 id="plekken">{words.placesTitle}</h2>
            <p>{words.placesLead}</p>
            <form method="post" action={view.propose}><Button look="secondary">{words.allPlaces}</Button></form>
          </section>
          <Loading {...props} />
        </>
      ) : <p>{words.wholeOnly}</p>}
    </div>
  );
};
