import type { FC } from 'hono/jsx';

/** Line drawings on a 24 × 24 ground, our own. */
const DRAWINGS = {
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13ZM15.5 15.5L20 20',
  clock: 'M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17ZM12 7.5V12l3 2',
  door: 'M6 20.5V5a1.5 1.5 0 0 1 1.5-1.5h9A1.5 1.5 0 0 1 18 5v15.5M3.5 20.5h17M14.5 12v.5',
  phone: 'M6.5 3.5l3 .5 1.2 4-2 1.8a12 12 0 0 0 5.5 5.5l1.8-2 4 1.2 .5 3c0 1.6-1.2 3-2.8 3'
    + 'C10.5 20.5 3.5 13.5 3.5 6.3c0-1.6 1.4-2.8 3-2.8Z',
  chat: 'M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v7a2.5 2.5 0 0 1-2.5 2.5H11l-4.5 4v-4A2.5 '
    + '2.5 0 0 1 4 13.5Z',
  leave: 'M13 4.5H6.5A1.5 1.5 0 0 0 5 6v12a1.5 1.5 0 0 0 1.5 1.5H13M10 12h10M16.5 8.5L20 12l-3.5 3.5',
  spark: 'M12 4v4M12 16v4M4 12h4M16 12h4M6.5 6.5l2.5 2.5M15 15l2.5 2.5M17.5 6.5L15 9M9 15l-2.5 2.5',
  info: 'M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17ZM12 11v5.5M12 7.5v.4',
  ok: 'M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17ZM8 12.3l2.8 2.8L16 9.5',
  warning: 'M12 4.2L3.3 19.3h17.4ZM12 10v4.5M12 16.9v.2',
  down: 'M6 9.5l6 6 6-6',
  next: 'M9.5 6l6 6-6 6',
  previous: 'M14.5 6l-6 6 6 6',
  print: 'M7 8.5V4h10v4.5M7 17H4.5v-7A1.5 1.5 0 0 1 6 8.5h12a1.5 1.5 0 0 1 1.5 1.5v7H17M7 14h10v6H7Z',
  person: 'M12 4.5a3.7 3.7 0 1 1 0 7.4a3.7 3.7 0 0 1 0-7.4ZM4.5 20c.6-3.8 3.6-6 7.5-6s6.9 2.2 7.5 6',
} as const;

export type IconName = keyof typeof DRAWINGS;
export const ICON_NAMES = Object.keys(DRAWINGS) as readonly IconName[];

/** A drawing beside words. It never stands alone, so it is hidden from assistive technology. */
export const Icon: FC<{ name: IconName }> = ({ name }) => (
  <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
    <path d={DRAWINGS[name]} />
  </svg>
);
