import { SCHEMES } from '../../../core/frameworks/index.ts';
import { makeTree } from '../../../core/frameworks/tree.ts';
import type { Look } from '../service.ts';
import type { Under } from './findings.ts';

/** What is under a concept, in any scheme that this institution knows. */
export function underIn({ own }: Look): Under {
  const { narrower } = makeTree([...SCHEMES, ...own.map(({ scheme }) => scheme)]);
  const under: Under = (id) => narrower(id).flatMap((one) => [one, ...under(one)]);
  return under;
}
