import type { FC } from 'hono/jsx';

export type Bar = {
  readonly label: string; readonly value: number; readonly href?: string | undefined; readonly note?: string;
  /** the value as people read it, when it is more than a number: "€ 1.200" */
  readonly text?: string;
  /** what the value is held against, as a line across the bar; say in the note what it is */
  readonly mark?: number;
};

type Props = {
  caption: string;
  bars: readonly Bar[];
  /** the value that fills the whole width; the largest one unless said otherwise */
  max?: number;
};

const share = (value: number, max: number): string => `${Math.min(100, value / max * 100).toFixed(1)}%`;

/** Figures under each other with a bar for the eye. The figure itself always stands beside it. */
export const Bars: FC<Props> = ({ caption, bars, max = Math.max(1, ...bars.map((bar) => bar.value)) }) => (
  <figure class="bars">
    <figcaption class="bars__caption">{caption}</figcaption>
    <ul class="plain-list">
      {bars.map(({ label, value, href, note, text, mark }) => (
        <li class="bars__row">
          <span class="bars__label">{href ? <a href={href}>{label}</a> : label}</span>
          <span class="bars__value">{text ?? value}{note && <span class="bars__note"> {note}</span>}</span>
          <svg class="bars__track" width="100%" height="12" aria-hidden="true" focusable="false">
            <rect class="bars__ground" width="100%" height="12" rx="6" />
            {value > 0 && <rect class="bars__fill" width={share(value, max)} height="12" rx="6" />}
            {mark !== undefined && mark > 0 && ['bars__mark-ground', 'bars__mark'].map((name) => (
              <line class={name} x1={share(mark, max * 1.004)} x2={share(mark, max * 1.004)} y1="0" y2="12" />
            ))}
          </svg>
        </li>
      ))}
    </ul>
  </figure>
);
