import type { Lang } from '../../../core/frameworks/types.ts';
import { partsOf } from '../../../core/scan/parts.ts';
import { SCAN_SCHEMES } from '../../../core/scan/types.ts';
import type { ScanService } from '../service.ts';
import { wordsOf } from '../words/index.ts';
import { roundName } from './common.ts';

type All = Awaited<ReturnType<ScanService['all']>>;
const LOOKS = { open: 'attention', talk: 'plain', closed: 'good' } as const;

/** Rounds to fill in, and all rounds. */
export function listView({ rounds, units, own, opens }: All, lang: Lang) {
  const words = wordsOf(lang);
  return {
    opens,
    open: rounds.filter(({ state }) => state === 'open').map((round) => {
      const [done, of] = [own.get(round.id) ?? 0, partsOf(round.scheme).length];
      return {
        id: round.id, ...roundName(round, units, lang), begun: done > 0,
        progress: done > 0 ? words.list.filled(done, of) : words.list.notFilled(of),
        button: done > 0 ? words.list.goOn : words.list.start,
      };
    }),
    rows: rounds.map((round) => ({
      id: round.id, ...roundName(round, units, lang), state: words.states[round.state], look: LOOKS[round.state],
    })),
  };
}
export type ListView = ReturnType<typeof listView>;

/** What one may choose from for a new round: whole first, then units in the reach of who asks. */
export function freshChoices({ whole, reach }: Pick<All, 'whole' | 'reach'>, lang: Lang) {
  const words = wordsOf(lang);
  return {
    schemes: SCAN_SCHEMES.map((scheme) => (
      { value: scheme, label: words.schemes[scheme], hint: words.partsCount(partsOf(scheme).length) })),
    units: [
      ...(whole ? [{ value: 'all', label: words.whole }] : []),
      ...reach.map(({ id, name }) => ({ value: id, label: name[lang] })),
    ],
  };
}
export type FreshChoices = ReturnType<typeof freshChoices>;
