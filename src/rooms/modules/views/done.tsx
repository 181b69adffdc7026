import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { ResultCard, ResultList } from '../../../ui/result-card/result-card.tsx';
import type { OffersView, OverviewView } from '../presenters/overview.ts';
import { wordsOf } from '../words.ts';
import { Sources } from './blocks.tsx';
import { Written } from './written.tsx';

type Props = {
  lang: Lang; href: (path: string) => string; view: OverviewView; found: OffersView;
};

const Offers = ({ lang, href, found: { offers, themes } }: Props) => {
  const words = wordsOf(lang).done;
  return (
    <section class="stack no-print" aria-labelledby="offers">
      <h2 id="offers">{words.offers}</h2>
      {offers.length === 0 ? <p>{words.offersNone}</p> : (
        <>
          <p>{words.offersLead}</p>
          <ResultList>
            {offers.map(({ id, name, summary, level, soon, join }) => (
              <ResultCard lang={lang} href={href(`/aanbod/${id}`)} name={name} summary={summary} level={level}
                soon={soon} join={join} heading="h3" />
            ))}
          </ResultList>
        </>
      )}
      <p><a href={href(`/hulp?t=${themes}`)}>{words.offersMore}</a></p>
    </section>
  );
};

/** After the last step: everything that was written, and where to find more. */
export const DonePage = (props: Props) => {
  const { lang, href, view } = props;
  const words = wordsOf(lang);
  return (
    <>
      <div class="no-print"><Breadcrumb lang={lang} links={[{ href: href(view.path), label: view.title }]} /></div>
      <h1>{words.done.title}</h1>
      <div class="stack stack--loose">
        <p class="lead">{words.done.lead}</p>
        {view.begun && (
          <section class="stack measure" aria-labelledby="written">
            <h2 id="written">{words.done.written}</h2>
            {view.any ? <Written lang={lang} view={view.written} /> : <p>{words.done.none}</p>}
            {view.any && <div class="no-print"><PrintButton lang={lang} /></div>}
            <p class="no-print"><a href={href(`${view.path}/weg`)}>{words.done.remove}</a></p>
          </section>
        )}
        <Offers {...props} />
        <p class="no-print"><a href={href('/oefenen')}>{words.done.toList}</a></p>
        <div class="no-print"><Sources lang={lang} sources={view.sources} /></div>
      </div>
    </>
  );
};
