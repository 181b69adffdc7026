import type { FC } from 'hono/jsx';
import type { PartText as Text } from '../../core/initiatives/types.ts';
import { PartText } from '../part-text/part-text.tsx';
import { Tag } from '../tag/tag.tsx';
import type { Lang } from '../words/index.ts';
import type { CareCard, CareItem, CareStep } from './steps.ts';

type Names = Readonly<Record<'inside' | 'outside' | 'noneInside' | 'noneOutside', string>>;
type Props = { lang: Lang; steps: readonly CareStep[]; names: Names };

const Items: FC<{ lang: Lang; items: readonly CareItem[] }> = ({ lang, items }) => (
  <ul class="plain-list care-card__items">
    {items.map(({ href, name, note }) => (
      <li><a href={href}><PartText lang={lang} text={name} /></a>{note && <span class="care-card__note"> {note}</span>}</li>
    ))}
  </ul>
);

/** A helpline is its own offer: then its name stands there once. */
const sameName = (name: string | Text, item: CareItem | undefined): boolean => {
  const texts = (text: string | Text | undefined) => (typeof text === 'object' ? Object.values(text) : [text ?? '']);
  return texts(item?.name).some((text) => texts(name).includes(text));
};

const Card: FC<{ lang: Lang; card: CareCard }> = ({ lang, card }) => {
  const { name, href, state, wait, count, items } = card;
  const title = <PartText lang={lang} text={name} />;
  const room = (
    <>
      {state && <span class="care-card__state"><Tag look={state.look}>{state.label}</Tag></span>}{' '}
      {wait && <span class="care-card__note">{wait}</span>}
    </>
  );
  if (count && !href) {
    return (
      <details class="care-card__more">
        <summary><span class="care-card__name">{title}</span> <span class="care-card__note care-card__count">{count}</span> {room}</summary>
        <Items lang={lang} items={items} />
      </details>
    );
  }
  return (
    <>
      {href ? <a class="care-card__name" href={href}>{title}</a> : <Items lang={lang} items={items} />}
      {!href && !sameName(name, items[0]) && <span class="care-card__note">{title}</span>}
      {room}
      {href && count && (
        <details class="care-card__more">
          <summary><span class="care-card__note care-card__count">{count}</span></summary>
          <Items lang={lang} items={items} />
        </details>
      )}
      {href && !count && items.length > 0 && <Items lang={lang} items={items} />}
    </>
  );
};

const Band: FC<{ lang: Lang; place: 'inside' | 'outside'; title: string; none: string; cards: readonly CareCard[] }> =
  ({ lang, place, title, none, cards }) => (
    <div class={`care-map__band care-map__band--${place}`}>
      <h4 class="care-map__place">{title}</h4>
      {cards.length === 0 ? <p class="care-map__none">{none}</p> : (
        <ul class="plain-list care-map__cards">
          {cards.map((card) => <li class="care-card"><Card lang={lang} card={card} /></li>)}
        </ul>
      )}
    </div>
  );

/**
 * Who helps with what, as a staircase from light to heavy: six steps beside each other, inside above outside. On a
 * phone the steps stand under each other. Headings are h3 and h4: it stands under an h2.
 */
export const CareMap: FC<Props> = ({ lang, steps, names }) => (
  <ol class="care-map plain-list">
    {steps.map(({ step, label, weight, inside, outside }) => (
      <li class={`care-map__step care-map__step--${step}`}>
        <div class="care-map__head">
          <h3><span class="care-map__number">{step}</span> {label}</h3>
          <p>{weight}</p>
        </div>
        <Band lang={lang} place="inside" title={names.inside} none={names.noneInside} cards={inside} />
        <Band lang={lang} place="outside" title={names.outside} none={names.noneOutside} cards={outside} />
      </li>
    ))}
  </ol>
);
