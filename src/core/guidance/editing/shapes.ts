import { ROLE_KEYS, SPEEDS } from '../types.ts';
import type { FieldShape, Shape } from './types.ts';

const short = (path: string): FieldShape => ({ kind: 'text', path, most: 120 });
const long = (path: string, most = 600): FieldShape => ({ kind: 'text', path, most, long: true });
const lines = (path: string, most = 10, each = 300): FieldShape => ({ kind: 'lines', path, most, each });

/** What may be changed about a key moment. A slide holds no more than can be read from the last row. */
export const momentShape: Shape = {
  title: 'name',
  fields: [
    short('name'), { kind: 'day', path: 'from' }, { kind: 'day', path: 'to' }, lines('hear'),
    { kind: 'text', path: 'message', most: 1500, long: true, link: true },
    { kind: 'text', path: 'slide.title', most: 75 }, lines('slide.lines', 4, 75), lines('watch'),
  ],
};

/** About something that can be arranged. */
export const adjustmentShape: Shape = {
  title: 'name',
  fields: [short('name'), long('what'), long('decides'), long('needed'), long('takes'), long('start')],
};

/** About somebody in the chain. */
export const roleShape: Shape = {
  title: 'name',
  fields: [
    short('name'), { kind: 'choices', path: 'sectors', options: ['mbo', 'hbo', 'wo'] },
    lines('expect'), long('privacy'), lines('does'), lines('doesNot'), lines('asks'),
  ],
};

/** About a route from what a guide notices to where a student can go. */
export const routeShape: Shape = {
  title: 'title',
  fields: [
    short('title'), lines('notice', 15), lines('open', 15), lines('leaveOut', 15), lines('yourself', 15),
    {
      kind: 'rows', path: 'refer', most: 12,
      of: [
        { kind: 'choice', path: 'to', options: ROLE_KEYS }, { kind: 'choice', path: 'speed', options: SPEEDS },
        long('when', 300), long('say', 400),
      ],
    },
    lines('urgent', 15),
  ],
};
