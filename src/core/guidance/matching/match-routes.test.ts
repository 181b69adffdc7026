import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routes } from '../content/routes/index.ts';
import { matchRoutes, routeIndex } from './match-routes.ts';

const index = routeIndex(routes);
const keys = (words: string) => matchRoutes(index, words).map(({ route }) => route.key);

describe('from what a guide hears to a route', () => {
  it.each([
    ['hij slaapt slecht', 'slaap'], ['zit altijd alleen in de pauze', 'eenzaam'], ['kan de huur niet betalen', 'geld'],
    ['hij blowt elke dag', 'middelen'], ['ze eet bijna niet', 'eten'], ['haar vader is overleden', 'rouw-en-verlies'],
    ['ze stelt alles uit', 'uitstel'], ['hij gamet de hele nacht', 'gamen-gokken'], ['panic attack in class', 'somber'],
    ['she drinks too much', 'middelen'], ['scrolt de hele dag', 'online'], ['pillen om te kunnen leren', 'medicijnen'],
    ['has no friends here', 'eenzaam'], ['ligt overhoop met huisgenoten', 'wonen'],
  ])('%s → %s', (words, key) => expect(keys(words).slice(0, 2)).toContain(key));

  it.each(['treinkaartje kopen', 'hoe laat is de vergadering', ''])('finds nothing for %j', (words) => expect(keys(words)).toEqual([]));

  it('finds a route by each of its own lines, first or second', () => {
    const lines = routes.flatMap(({ key, notice }) => notice.flatMap(({ nl, en }) => [[key, nl], [key, en]] as const));
    const missed = lines.filter(([key, line]) => !keys(line).slice(0, 2).includes(key));
    expect(missed).toEqual([]);
  });

  it('gives at most five, best first, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ maxLength: 80 }), (words) => {
      const scores = matchRoutes(index, words).map(({ score }) => score);
      expect(scores.length).toBeLessThanOrEqual(5);
      expect([...scores].sort((a, b) => b - a)).toEqual(scores);
    }), { numRuns: 40 });
  });

  it('knows only the routes that it was given', () => {
    const few = routeIndex(routes.filter(({ key }) => key !== 'slaap'));
    expect(matchRoutes(few, 'hij slaapt slecht').map(({ route }) => route.key)).not.toContain('slaap');
  });
});
