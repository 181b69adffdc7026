import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { DataView } from '../presenters/data.ts';
import { wordsOf } from '../words.ts';

type Base = { lang: Lang; href: (path: string) => string };

const Records = ({ lang, href, view }: Base & { view: DataView }) => {
  const words = wordsOf(lang).data;
  return (
    <section class="stack stack--tight">
      <h2>{words.each}</h2>
      <Table lang={lang} caption={words.table} quietCaption stacked
        columns={[{ label: words.what }, { label: words.on }, { label: words.until }, { label: words.does }]}
        rows={view.records.map(({ id, title, on, until }) => [
          <a href={href(`/check-in/uitslag/${id}`)}>{title}</a>, on, until,
          <a href={href(`/mijn-gegevens/weg/${id}`)}>
            <span aria-hidden="true">{words.remove}</span>
            <span class="visually-hidden">{words.removeOf(`${title}, ${on}`)}</span>
          </a>,
        ])} />
    </section>
  );
};

const Take = ({ lang, href }: Base) => {
  const words = wordsOf(lang).data;
  const at = (form: string) => href(`/mijn-gegevens/bestand/${form}`);
  return (
    <section class="stack stack--tight">
      <h2>{words.take}</h2>
      <p class="measure">{words.takeText}</p>
      <Buttons>
        <ButtonLink href={at('json')} download>{words.json}</ButtonLink>
        <ButtonLink href={at('csv')} download>{words.csv}</ButtonLink>
        <ButtonLink href={at('fhir')} download>{words.fhir}</ButtonLink>
      </Buttons>
    </section>
  );
};

const Long = ({ lang, href }: Base) => {
  const words = wordsOf(lang).data;
  return (
    <>
      <section class="stack stack--tight measure">
        <h2>{words.long}</h2>
        <ul>{words.terms.map((term) => <li>{term}</li>)}</ul>
      </section>
      <section class="stack stack--tight">
        <h2>{words.who}</h2>
        <p><a href={href('/mijn-gegevens/wie-ziet-wat')}>{words.whoLink}</a></p>
      </section>
    </>
  );
};

/** What there is of a student; nothing is the answer as well. */
export const DataPage = ({ lang, href, view, notice }: Base & { view?: DataView; notice?: string }) => {
  const words = wordsOf(lang).data;
  return (
    <div class="stack stack--loose">
      <Breadcrumb lang={lang} links={[{ href: href('/check-in'), label: wordsOf(lang).back }]} />
      {notice && <Notice lang={lang} kind="ok" title={notice} live />}
      <div class="stack stack--tight measure">
        <h1>{words.title}</h1>
        {view && <p class="lead">{words.lead}</p>}
      </div>
      {!view || view.lines.length === 0 ? <EmptyState title={words.none}><p>{words.noneText}</p></EmptyState> : (
        <section class="stack stack--tight">
          <h2>{words.there}</h2>
          <ul>{view.lines.map((line) => <li>{line}</li>)}</ul>
        </section>
      )}
      {view && view.records.length > 0 && <Records lang={lang} href={href} view={view} />}
      {view && <Take lang={lang} href={href} />}
      <Long lang={lang} href={href} />
      {view && (
        <section class="stack stack--tight">
          <h2>{words.all}</h2>
          <p>{words.allText}</p>
          <Buttons><ButtonLink href={href('/mijn-gegevens/alles-weg')}>{words.allLink}</ButtonLink></Buttons>
        </section>
      )}
    </div>
  );
};

/** After everything went: what is gone. */
export const AllGonePage = ({ lang, href, lines }: Base & { lines: readonly string[] }) => {
  const words = wordsOf(lang).removeAll;
  return (
    <div class="stack measure">
      <h1>{words.done}</h1>
      <p class="lead">{lines.length > 0 ? words.doneText : words.nothing}</p>
      {lines.length > 0 && <ul>{lines.map((line) => <li>{line}</li>)}</ul>}
      {lines.length > 0 && <p>{words.after}</p>}
      <p>{words.again}</p>
      <Buttons>
        <ButtonLink href={href('/hulp')}>{wordsOf(lang).home.findHelp}</ButtonLink>
        <ButtonLink href={href('/check-in')} look="subtle">{wordsOf(lang).back}</ButtonLink>
      </Buttons>
    </div>
  );
};
