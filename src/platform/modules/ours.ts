import { existsSync, readFileSync } from 'node:fs';
import { OUR_KEYS } from '../../core/modules/groups.ts';
import { checkPair } from '../../core/modules/pair.ts';
import { parseModule } from '../../core/modules/parse.ts';
import type { ModulePair } from '../../core/modules/types.ts';
import { editionOf, type Texts } from './edition.ts';

/** An exercise with its words and which edition they are. */
export type Edition = { readonly pair: ModulePair; readonly texts: Texts; readonly edition: string };

const FOLDER = new URL('../../core/modules/content/', import.meta.url);

/** Two texts as one exercise; undefined when one of them cannot be read, or they are not the same exercise. */
export function editionFrom(texts: Texts): Edition | undefined {
  const [nl, en] = [parseModule(texts.nl), parseModule(texts.en)];
  if (!nl.ok || !en.ok || checkPair(nl.module, en.module).length > 0) return undefined;
  return { pair: { nl: nl.module, en: en.module }, texts, edition: editionOf(texts) };
}

function ours(key: string): readonly Edition[] {
  const [nl, en] = ['nl', 'en'].map((lang) => new URL(`${key}.${lang}.md`, FOLDER)) as [URL, URL];
  if (!existsSync(nl) || !existsSync(en)) return [];
  const found = editionFrom({ nl: readFileSync(nl, 'utf8'), en: readFileSync(en, 'utf8') });
  return found?.pair.nl.key === key ? [found] : [];
}

/** Our exercises, read once. A test says that all of them are there and can be read. */
export const OURS: readonly Edition[] = OUR_KEYS.flatMap(ours);
