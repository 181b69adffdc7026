import type { FC } from 'hono/jsx';
import type { PartText as Text } from '../../core/initiatives/types.ts';
import type { Lang } from '../words/index.ts';
import { PartText } from '../part-text/part-text.tsx';

export type MonthItem = {
  /** in words, short: "3 dec", "1–18 sep" */
  readonly when: string;
  readonly title: string | Text;
  /** what kind of thing it is, in words */
  readonly kind: string;
  readonly look: 'work' | 'moment' | 'goal' | 'ask' | 'money' | 'look-again';
  readonly href?: string;
  /** late, done: a word more */
  readonly state?: string;
};
export type GridMonth = {
  readonly title: string;
  /** said beside the month it is now */
  readonly now?: string;
  readonly items: readonly MonthItem[];
};

type Props = { lang: Lang; months: readonly GridMonth[]; /** said where there is nothing */ empty: string; heading?: 'h2' | 'h3' | 'h4' };

const Item = ({ lang, item: { when, title, kind, look, href, state } }: { lang: Lang; item: MonthItem }) => (
  <li class={`month-grid__item month-grid__item--${look}`}>
    <span class="month-grid__when">{when} <span class="month-grid__kind">{kind}</span></span>{' '}
    {href ? <a href={href}><PartText lang={lang} text={title} /></a> : <PartText lang={lang} text={title} />}
    {state && <strong> ({state})</strong>}
  </li>
);

/**
 * A year by month: under each other on a phone, four beside each other where there is room, and on one sheet of A4 on
 * its side when printed. The kind of thing is said in words; the colour only helps to find it.
 */
export const MonthGrid: FC<Props> = ({ lang, months, empty, heading: Heading = 'h2' }) => (
  <div class="month-grid">
    {months.map(({ title, now, items }) => (
      <section id={now && 'now'} class={`month-grid__month${now ? ' month-grid__month--now' : ''}`}>
        <Heading>{title}{now && <span class="month-grid__now"> {now}</span>}</Heading>
        {items.length === 0 ? <p class="soft">{empty}</p> : (
          <ul class="plain-list">{items.map((item) => <Item lang={lang} item={item} />)}</ul>
        )}
      </section>
    ))}
  </div>
);
