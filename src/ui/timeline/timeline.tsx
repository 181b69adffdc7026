import type { Child, FC } from 'hono/jsx';

export type Stop = {
  readonly title: string;
  readonly href: string;
  /** the days, in words */
  readonly when: string;
  /** a few words more, beside the days */
  readonly note?: string;
  readonly look: 'past' | 'now' | 'later';
  /** what the look says, in words; nothing to say about what is later */
  readonly state?: string;
};

/** Things in order of time, the nearest standing out. The state is in words; the colour only helps to find it. */
export const Timeline: FC<{ stops: readonly Stop[]; heading?: 'h2' | 'h3' }> = ({ stops, heading: Heading = 'h3' }) => (
  <ol class="timeline plain-list">
    {stops.map(({ title, href, when, note, look, state }) => (
      <li class={`timeline__stop timeline__stop--${look}`}>
        <Heading><a href={href}>{title}</a></Heading>
        <p>
          {state && <strong class="timeline__state">{state}</strong>}
          <span>{when}</span>
          {note && <span class="soft">{note}</span>}
        </p>
      </li>
    ))}
  </ol>
);

/** A moment that asks for attention: what it is, when, and the first thing to know. */
export const StopCard: FC<Stop & { children?: Child }> = ({ title, href, when, look, state, children }) => (
  <article class={`stop-card panel stop-card--${look}`}>
    <p class="stop-card__when">{state && <strong>{state}</strong>} <span>{when}</span></p>
    <h3><a href={href}>{title}</a></h3>
    {children}
  </article>
);
