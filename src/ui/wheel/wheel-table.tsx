import type { FC } from 'hono/jsx';
import { t, type Lang } from '../words/index.ts';
import { place, type Segment, type SegmentState } from './segments.ts';

const STATES: readonly SegmentState[] = ['none', 'thin', 'some', 'much'];

/** A swatch with the same colour and grain as on the wheel; the word beside it says the same. */
export const StateMark: FC<{ state: SegmentState }> = ({ state }) => (
  <svg class={`state-mark state-mark--${state}`} viewBox="0 0 22 22" width="22" height="22" aria-hidden="true"
    focusable="false">
    <rect class="state-mark__ground" x="1.5" y="1.5" width="19" height="19" rx="6" />
    {state === 'thin' && [[7, 7], [15, 7], [7, 15], [15, 15]].map(([cx, cy]) => (
      <circle class="state-mark__grain" cx={cx} cy={cy} r="1.6" />
    ))}
    {state === 'some' && <path class="state-mark__lines" d="M4 12L12 4M5 18L18 5M11 19L19 11" />}
  </svg>
);

/** What the grains of the wheel mean. */
export const WheelLegend: FC<{ lang: Lang }> = ({ lang }) => (
  <div class="wheel-legend">
    <span class="wheel-legend__title">{t(lang).wheel.legend}</span>
    <ul class="plain-list">
      {STATES.map((state) => <li><StateMark state={state} /> {t(lang).wheel.states[state]}</li>)}
    </ul>
  </div>
);

/** The same as the wheel, in rows: the equal of the picture for who reads, listens or prints. */
export const WheelTable: FC<{ lang: Lang; segments: readonly Segment[]; caption: string }> =
  ({ lang, segments, caption }) => {
    const words = t(lang).wheel;
    return (
      <table class="wheel-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.number}</th><th scope="col">{words.part}</th>
            <th scope="col" class="numeric">{words.count}</th><th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {place(segments).map(({ key, label, count, state, href, group, hue }) => (
            <tr class={`wheel-table__row wheel-table__row--${group}`}>
              <td><span class={`wheel-table__key wheel-table__key--${hue}`}>{key}</span></td>
              <th scope="row">
                <a href={href}>{label}</a> <span class="wheel-table__group">{words.groups[group]}</span>
              </th>
              <td class="numeric">{count}</td>
              <td><span class="wheel-table__state"><StateMark state={state} /> {words.states[state]}</span></td>
            </tr>
          ))}
        </tbody>
      </table>
    );
  };
