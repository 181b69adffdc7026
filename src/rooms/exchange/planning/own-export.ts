import { marksOf } from '../../../core/exchange/hsds/marks.ts';
import { isRaw } from '../../../core/exchange/hsds/raw.ts';
import type { GoodLine } from '../../../core/exchange/types.ts';

/**
 * What an HSDS line says about an initiative that is there already, without what our own export only says because HSDS
 * asks for it: that something without a provider is given by the institution itself, and the service as a whole, which
 * is no news about the system that it once came from.
 */
export function withoutOurOwnWords(line: GoodLine): GoodLine {
  if (!isRaw(line.source)) return line;
  const marks = marksOf(line.source);
  const { provider, owner, ...rest } = line.initiative;
  const itself = provider?.kind === 'internal' && !marks.has('provider');
  return {
    ...line, source: marks.size > 0 ? undefined : line.source,
    initiative: {
      ...rest, ...(provider && !itself ? { provider } : {}),
      ...(owner && !(itself && line.derived.includes('owner')) ? { owner } : {}),
    },
  };
}
