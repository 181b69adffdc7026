import type { Lang } from '../../../core/frameworks/types.ts';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import { ChipLink } from '../../../ui/tag/tag.tsx';
import type { rolesView } from '../presenter.ts';
import { wordsOf } from '../words.ts';
import { Source } from './source.tsx';

type Cards = ReturnType<typeof rolesView>;
type Props = { lang: Lang; href: (path: string) => string; cards: Cards; staff: boolean; ours: string; edits: boolean };

const Card = ({ lang, href, staff, edits, card }: Props & { card: Cards[number] }) => {
  const words = wordsOf(lang);
  return (
    <article class="panel text-card" id={card.key}>
      <h2>{card.name}</h2>
      {card.lists.map(({ heading, items }) => (
        <>
          <h3>{heading}</h3>
          <ul>{items.map((item) => <li>{item}</li>)}</ul>
        </>
      ))}
      <h3>{staff ? words.privateStaff : words.private}</h3>
      <p>{card.privacy}</p>
      {!staff && (
        <p class="no-print">
          <a href={`${href('/wie-doet-wat')}?voor=medewerkers#${card.key}`}>{words.more}<span class="visually-hidden"> {card.name}</span></a>
        </p>
      )}
      <Source lang={lang} name={card.name} source={card.source} edit={edits ? href(`/teksten/role/${card.key}`) : undefined} />
    </article>
  );
};

/** Who does what: for students what they can expect, for staff what belongs to a role and what does not. */
export const RolesPage = (props: Props) => {
  const { lang, href, cards, staff, ours } = props;
  const words = wordsOf(lang);
  const here = href('/wie-doet-wat');
  return (
    <>
      <h1>{words.roles}</h1>
      <p class="lead">{staff ? words.rolesStaffLead : words.rolesLead}</p>
      <Tabs label={words.views} tabs={[
        { label: words.forStudents, href: here, here: !staff },
        { label: words.forStaff, href: `${here}?voor=medewerkers`, here: staff },
      ]} />
      <nav class="row text-jump no-print" aria-label={words.jump}>
        {cards.map(({ key, name }) => <ChipLink href={`#${key}`}>{name}</ChipLink>)}
      </nav>
      <div class="stack">
        {cards.map((card) => <Card {...props} card={card} />)}
        <div class="stack stack--tight no-print">
          <p><a href={href('/regelen')}>{words.whatLink}</a></p>
          <div><PrintButton lang={lang} /></div>
        </div>
        <p class="soft small">{ours}</p>
      </div>
    </>
  );
};
