import type { HtmlEscapedString } from 'hono/utils/html';
import type { Lang } from './words/index.ts';

/** One state of a component: shown at /ui, rendered in its tests, and looked at by axe. */
export type Fixture = {
  /** what to see here, in a few words */
  readonly name: string;
  readonly render: (lang: Lang) => HtmlEscapedString | Promise<HtmlEscapedString>;
};

/** All states of one component, and how to use it. */
export type Gallery = { readonly component: string; readonly notes: string; readonly fixtures: readonly Fixture[] };
