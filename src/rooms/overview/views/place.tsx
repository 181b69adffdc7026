import type { Lang } from '../../../core/frameworks/types.ts';
import { Bars } from '../../../ui/bars/bars.tsx';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { StateMark } from '../../../ui/wheel/wheel-table.tsx';
import type { PlaceView } from '../presenters/place.ts';
import { wordsOf } from '../words.ts';
import { Lines } from './lines.tsx';

const SHOWN = 8;
type Props = { lang: Lang; view: PlaceView };

const Candidates = ({ lang, items }: { lang: Lang; items: PlaceView['could'] }) => (
  <ul class="plain-list overview-findings">
    {items.map(({ name, href, why, waiting }) => (
      <li>
        <p class="overview-findings__text">
          {href ? <a href={href}>{name}</a> : name} {waiting && <Tag look="attention">{wordsOf(lang).place.waits}</Tag>}
        </p>
        <p class="overview-findings__advice">{why}</p>
      </li>
    ))}
  </ul>
);

/** What would fill the place: what waits, what fits, and where to add what is not listed. */
const Could = ({ lang, view: { could, settle, add } }: Props) => {
  const words = wordsOf(lang).place;
  const rest = could.slice(SHOWN);
  return (
    <section class="stack" aria-labelledby="past">
      <h2 id="past">{words.could}</h2>
      <p>{could.length > 0 ? words.couldLead : words.nothing}</p>
      {settle && <p><ButtonLink href={settle}>{words.settle}</ButtonLink></p>}
      <Candidates lang={lang} items={could.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details class="overview-more">
          <summary>{words.more(rest.length)}</summary>
          <Candidates lang={lang} items={rest} />
        </details>
      )}
      {add && <p><a href={add}>{words.add}</a></p>}
    </section>
  );
};

/** One place of a scheme. */
export const PlacePage = ({ lang, view }: Props) => {
  const words = wordsOf(lang);
  return (
    <div class="stack stack--loose">
      <div>
        <Breadcrumb lang={lang} links={view.back} />
        <h1>{view.title}</h1>
        {view.note && <p class="lead">{view.note}</p>}
        <p class="soft">{words.scope(view.scope)}</p>
      </div>
      {view.parts.length > 0 && <Bars caption={words.place.parts} bars={view.parts} />}
      <section aria-labelledby="er-is">
        <h2 id="er-is">{words.place.here}</h2>
        <p class="row"><span class="wheel-table__state"><StateMark state={view.state} /> {view.stateWord}</span><span>{view.counts}</span></p>
        {view.rows.length > 0 && <Lines lang={lang} caption={words.place.here} rows={view.rows} />}
      </section>
      {view.ideas.length > 0 && (
        <section aria-labelledby="ideeen">
          <h2 id="ideeen">{words.place.ideas}</h2>
          <Lines lang={lang} caption={words.place.ideas} rows={view.ideas} />
        </section>
      )}
      <Could lang={lang} view={view} />
    </div>
  );
};
