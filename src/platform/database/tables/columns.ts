import type { ColumnType } from 'kysely';

/** JSON goes in as text and comes out as a value. */
export type Json<T> = ColumnType<T, string, string>;
export type MaybeJson<T> = ColumnType<T | null, string | null, string | null>;
/** A day as `2026-11-22`. */
export type Day = string;
