import type { FC } from 'hono/jsx';

export type Step = { readonly label: string; readonly note?: string };

/** Steps that were taken, in order; the last one is where it stands now. */
export const Steps: FC<{ steps: readonly Step[] }> = ({ steps }) => (
  <ol class="steps plain-list">
    {steps.map(({ label, note }, at) => (
      <li class="steps__step" aria-current={at === steps.length - 1 ? 'step' : undefined}>
        <strong>{label}</strong>{note && <span class="soft"> {note}</span>}
      </li>
    ))}
  </ol>
);
