import type { Text } from '../frameworks/types.ts';
import { fieldsOf } from './parse.ts';
import type { Module } from './types.ts';

const message = (nl: string, en: string): Text => ({ nl, en });

/**
 * Whether two texts are the same exercise in two languages: the same key, themes and approval, as many steps, and in
 * each step the same questions (name, kind, number of options) in the same order.
 * @returns what differs, in words
 */
export function checkPair(nl: Module, en: Module): readonly Text[] {
  const found: Text[] = [];
  if (nl.key !== en.key) found.push(message(`De key verschilt: ${nl.key} en ${en.key}.`, `The key differs: ${nl.key} and ${en.key}.`));
  if (nl.themes.join() !== en.themes.join()) found.push(message('De thema’s verschillen.', 'The themes differ.'));
  if (nl.approval !== en.approval) found.push(message('Bij approval staat niet hetzelfde.', 'With approval they do not say the same.'));
  if (nl.steps.length !== en.steps.length) {
    return [...found, message(`Het Nederlands heeft ${nl.steps.length} stappen, het Engels ${en.steps.length}.`,
      `The Dutch has ${nl.steps.length} steps, the English ${en.steps.length}.`)];
  }
  for (const [at, step] of nl.steps.entries()) {
    const [ours, theirs] = [fieldsOf(step.blocks), fieldsOf(en.steps[at]?.blocks ?? [])];
    const same = ours.length === theirs.length && ours.every((one, i) => one.id === theirs[i]?.id
      && one.kind === theirs[i].kind && one.options.length === theirs[i].options.length);
    if (same) continue;
    found.push(message(`Stap ${at + 1} heeft in beide talen niet dezelfde vragen: naam, soort, volgorde en aantal keuzes zijn gelijk.`,
      `Step ${at + 1} does not have the same questions in both languages: name, kind, order and number of options are equal.`));
  }
  return found;
}
