import { OTHER, OURS } from './actors.ts';

export type Row = Readonly<Record<string, unknown>>;
/** rows of one table, by what they are called in docs/access-matrix-database.md */
export type Rows = Readonly<Record<string, Row>>;

export const NOW = '2026-11-22T10:00:00.123456+00:00';
export const LATER = '2026-12-01T10:00:00+00:00';
export const both = (text: string) => ({ nl: text, en: text });
/** what belongs to our institution, and to another one */
export const us = { institution_id: OURS };
export const them = { institution_id: OTHER };
