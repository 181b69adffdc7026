import { GOAL_STATES, type Indicator } from '../../../core/goals/types.ts';
import type { CloseInput, FigureInput } from '../types.ts';
import { fieldsOf, type Read, readOf } from './fields.ts';
import { messages } from './messages.ts';

/** Reads a figure that somebody types in. @param today `2026-11-22` */
export function readFigure(form: URLSearchParams, { kind }: Indicator, today: string): Read<FigureInput> {
  const fields = fieldsOf(form);
  const on = fields.day('on');
  if (!on) fields.wrong('on', messages.day);
  else if (on > today) fields.wrong('on', messages.future);
  const value = kind === 'yes-no'
    ? Number(fields.one('value', ['0', '1'], messages.number)) : fields.number('value', messages.number);
  const [low, high] = kind === 'yes-no' ? [] : [fields.number('low'), fields.number('high')];
  if (low !== undefined && value !== undefined && low > value) fields.wrong('low', messages.low);
  if (high !== undefined && value !== undefined && high < value) fields.wrong('high', messages.high);
  const source = fields.text('source', 300, messages.source);
  return readOf(fields, () => ({
    on: on ?? today, value: value ?? 0, source: source ?? '',
    ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }),
  }));
}

/** Reads how a goal ended; what came of it has to be said, unless it is open again. */
export function readClose(form: URLSearchParams): Read<CloseInput> {
  const fields = fieldsOf(form);
  const state = fields.one('state', GOAL_STATES, messages.state) ?? 'open';
  const outcome = fields.text('outcome', 4000, state === 'open' ? undefined : messages.outcome);
  return readOf(fields, () => ({ state, ...(outcome ? { outcome } : {}) }));
}
