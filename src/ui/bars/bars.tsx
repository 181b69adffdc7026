import type { FC } from 'hono/jsx';

export type Bar = {
  readonly label: string; readonly value: number; readonly href?: string; readonly note?: string;
  /** how the value is written, when that is not just the number: an amount */
  readonly shown?: string;
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
      {bars.map(({ label, value, href, note, shown }) => (
        <li class="bars__row">
          <span class="bars__label">{href ? <a href={href}>{label}</a> : label}</span>
          <span class="bars__value">{shown ?? value}{note && <span class="bars__note"> {note}</span>}</span>
          <svg class="bars__track" width="100%" height="12" aria-hidden="true" focusable="false">
            <rect class="bars__ground" width="100%" height="12" rx="6" />
            {value > 0 && <rect class="bars__fill" width={share(value, max)} height="12" rx="6" />}
          </svg>
        </li>
      ))}
    </ul>
  </figure>
);
