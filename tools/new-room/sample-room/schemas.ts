import { z } from 'zod';
import { type Level, LEVELS } from '../../../src/core/initiatives/types.ts';

/** What can be asked for: offers of one level, or of all. */
export type Asked = { readonly level?: Level };

const level = z.enum(LEVELS.map(String)).transform((text) => Number(text) as Level).optional().catch(undefined);

/** Reads an address; what it does not know it leaves out. */
export const readAsked = (search: URLSearchParams): Asked => ({ level: level.parse(search.get('level') ?? undefined) });
