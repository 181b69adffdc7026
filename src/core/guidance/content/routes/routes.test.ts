import { describe, expect, it } from 'vitest';
import { leaves } from '../../../frameworks/index.ts';
import { themesScheme } from '../../../frameworks/themes.ts';
import type { Text } from '../../../frameworks/types.ts';
import { ROLE_KEYS, SPEEDS, type Route } from '../../types.ts';
import { routes } from './index.ts';

const textsOf = ({ title, notice, open, leaveOut, yourself, refer, urgent }: Route): readonly Text[] =>
  [title, ...notice, ...open, ...leaveOut, ...yourself, ...urgent, ...refer.flatMap(({ when, say }) => [when, say])];

/** Never of a student. "You need no diagnosis" may be said. */
const FORBIDDEN = /\bscreen(t|ing|ed|en)?\b|\bdiagnos|\bdetect|\bpredict|\bvoorspel|\brisk|\brisico|\btreat(s|ed|ing|ment)?\b|\bbehandel/i;
const ALLOWED = /(geen|een) diagnose( is)?( niet)? nodig|no diagnosis|not need a diagnosis/gi;

describe('routes', () => {
  it('are about every subtheme, each in one route', () => {
    const all = leaves(themesScheme).map(({ id }) => id).sort();
    expect(routes.flatMap(({ themes }) => themes).sort()).toEqual(all);
  });

  it('have keys that fit an address, each once', () => {
    const keys = routes.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z0-9][a-z0-9-]{0,59}$/.test(key))).toEqual([]);
  });

  it.each(routes)('$key is complete in both languages, calm, and says nothing twice', (route) => {
    for (const { nl, en } of textsOf(route)) {
      for (const text of [nl, en]) {
        expect(text.trim()).toBe(text);
        expect(text).not.toBe('');
        expect(text).not.toContain('!');
        expect(text.replace(ALLOWED, '')).not.toMatch(FORBIDDEN);
      }
    }
    for (const list of [route.notice, route.open, route.leaveOut, route.yourself, route.urgent]) {
      expect(list.length).toBeGreaterThan(1);
      expect(new Set(list.map(({ nl }) => nl)).size).toBe(list.length);
    }
  });

  it.each(routes)('$key can be read in a corridor: what one notices is short', ({ notice }) => {
    expect(notice.flatMap(({ nl, en }) => [nl, en]).filter((line) => line.length > 90)).toEqual([]);
  });

  it.each(routes)('$key sends to somebody in every sector', ({ refer }) => {
    expect(refer.filter(({ to, speed }) => !ROLE_KEYS.includes(to) || !SPEEDS.includes(speed))).toEqual([]);
    const elsewhere: readonly string[] = ['care-coordinator', 'study-adviser'];
    expect(refer.filter(({ to }) => !elsewhere.includes(to)).length).toBeGreaterThan(0);
  });
});
