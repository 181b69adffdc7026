import type { FC } from 'hono/jsx';
import { dayInWords } from '../../core/time/days.ts';
import { Table } from '../table/table.tsx';
import { t, type Lang } from '../words/index.ts';
import { bandOf, BOX, lineOf, type Scales, scalesFor, type TrendPoint } from './scale.ts';

export type { TrendPoint } from './scale.ts';

/** What a trend is drawn from. */
export type TrendProps = {
  lang: Lang;
  /** what is shown: "Studenten die zich thuis voelen" */
  caption: string;
  /** the same in words, for who does not see it: "Van 55% naar 62%; het streefcijfer is 70%" */
  summary: string;
  /** oldest first; without any nothing is drawn */
  points: readonly TrendPoint[];
  target?: number;
  /** where the line begins before the first figure */
  baseline?: { readonly on: string; readonly value: number };
  /** the last day of the picture, when that is after the last figure */
  until?: string;
  /** a value in words: "62%", "€ 1.200" */
  say: (value: number) => string;
  /** the same, short enough to stand beside the lines; `say` unless said otherwise */
  tick?: (value: number) => string;
  /** beside other things: a small picture without axes and without its table */
  small?: boolean;
};

/** "feb 2026" */
const monthOf = (day: string, lang: Lang): string => new Date(`${day}T12:00:00Z`)
  .toLocaleDateString(lang === 'nl' ? 'nl-NL' : 'en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

type AxesProps = { lang: Lang; scales: Scales; ends: readonly string[]; say: TrendProps['say'] };

const Axes: FC<AxesProps> = ({ lang, scales, ends, say }) => (
  <g class="trend__axes">
    {scales.ticks.map((tick) => (
      <>
        <line x1={BOX.left} x2={BOX.width - BOX.right} y1={scales.y(tick)} y2={scales.y(tick)} />
        <text x={BOX.left - 6} y={scales.y(tick) + 4} text-anchor="end">{say(tick)}</text>
      </>
    ))}
    {ends.map((day, i) => (
      <text x={scales.x(day)} y={BOX.height - 8} text-anchor={i === 0 ? 'start' : 'end'}>{monthOf(day, lang)}</text>
    ))}
  </g>
);

const Mark: FC<{ point: TrendPoint; scales: Scales }> = (
  { point: { on, value, low = value, high = value }, scales: { x, y } },
) => (
  <>
    {low !== high && <line class="trend__whisker" x1={x(on)} x2={x(on)} y1={y(low)} y2={y(high)} />}
    <circle class="trend__dot" cx={x(on)} cy={y(value)} r="4.5" />
  </>
);

const WHOLE = `0 0 ${BOX.width} ${BOX.height}`;
/** without room for axes */
const CROPPED = `${BOX.left - 8} 0 ${BOX.width - BOX.left + 4} ${BOX.height - BOX.bottom + 14}`;

const Picture: FC<TrendProps> = ({ lang, summary, points, target, baseline, until, say, tick = say, small }) => {
  const drawn = baseline && baseline.on < (points[0]?.on ?? '') ? [baseline, ...points] : points;
  const scales = scalesFor(drawn, target === undefined ? [] : [target], until ? [until] : []);
  const days = [...drawn.map(({ on }) => on), ...(until ? [until] : [])].sort();
  const ends = [...new Set([days[0] ?? '', days.at(-1) ?? ''])];
  return (
    <svg class="trend__picture" viewBox={small ? CROPPED : WHOLE} role="img" aria-label={summary} focusable="false">
      {!small && <Axes lang={lang} scales={scales} ends={ends} say={tick} />}
      {drawn.length > 1 && <polygon class="trend__band" points={bandOf(drawn, scales)} />}
      {target !== undefined && (
        <line
          class="trend__target" x1={BOX.left} x2={BOX.width - BOX.right} y1={scales.y(target)} y2={scales.y(target)} />
      )}
      {drawn.length > 1 && <polyline class="trend__line" points={lineOf(drawn, scales)} />}
      {baseline && drawn !== points && <circle class="trend__start" cx={scales.x(baseline.on)}
        cy={scales.y(baseline.value)} r="4" />}
      {points.map((point) => <Mark point={point} scales={scales} />)}
    </svg>
  );
};

const Figures: FC<TrendProps> = ({ lang, caption, points, target, say }) => {
  const words = t(lang).trend;
  const between = ({ low, high, value }: TrendPoint) =>
    (low === undefined && high === undefined ? '' : words.between(say(low ?? value), say(high ?? value)));
  return (
    <details class="trend__figures">
      <summary>{words.table}</summary>
      <Table lang={lang} caption={caption} quietCaption
        columns={[{ label: words.day }, { label: words.value, numeric: true }, { label: words.interval }]}
        rows={[
          ...points.map((point) => [dayInWords(point.on, lang), say(point.value), between(point)]),
          ...(target === undefined ? [] : [[words.target, say(target), '']]),
        ]} />
    </details>
  );
};

/**
 * A figure over time: the line, a band for how sure it is, and the target as a dashed line. Drawn on the server,
 * without script; the same in words for who does not see it, and as a table for who prefers that.
 */
export const Trend: FC<TrendProps> = (props) => {
  const { lang, caption, points, target, small } = props;
  if (points.length === 0) return <></>;
  const words = t(lang).trend;
  const band = points.some(({ value, low = value, high = value }) => low !== high);
  return (
    <figure class={`trend${small ? ' trend--small' : ''}`}>
      <figcaption class={small ? 'visually-hidden' : 'trend__caption'}>{caption}</figcaption>
      <Picture {...props} />
      {!small && (
        <ul class="trend__key plain-list" aria-hidden="true">
          <li class="trend__key-line">{words.value}</li>
          {band && <li class="trend__key-band">{words.interval}</li>}
          {target !== undefined && <li class="trend__key-target">{words.target}</li>}
        </ul>
      )}
      {!small && <Figures {...props} />}
    </figure>
  );
};
