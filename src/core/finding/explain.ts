import type { Text } from '../frameworks/types.ts';
import type { Serves } from './relevance.ts';
import { themeLabel } from './theme-labels.ts';
import type { Thesaurus } from './thesaurus.ts';
import type { Reason } from './types.ts';
import type { WordHit } from './word-index.ts';

/** The strongest reasons, at most three, each once; shared words only when nothing else tells it. */
export function explain(thesaurus: Thesaurus, reasons: readonly Serves[], words: WordHit | undefined): Reason[] {
  const out = new Map<string, Reason>();
  for (const { via } of [...reasons].sort((a, b) => b.score - a.score)) {
    const reason = toReason(thesaurus, via);
    if (reason !== null && !out.has(keyOf(reason))) out.set(keyOf(reason), reason);
  }
  if (out.size === 0 && words !== undefined) return [{ kind: 'words', words: words.words }];
  return [...out.values()].slice(0, 3);
}

function toReason(thesaurus: Thesaurus, via: Serves['via']): Reason | null {
  if (via.kind === 'theme') {
    const label = themeLabel(via.theme);
    return label === undefined ? null : { kind: 'theme', theme: via.theme, label };
  }
  const entry = thesaurus.lexicon.entries[via.need];
  if (entry === undefined) return null;
  const label: Text = { nl: entry.nl, en: entry.en };
  if (entry.id.startsWith('own.')) {
    const theme = entry.id.slice(4);
    return { kind: 'theme', theme, label: themeLabel(theme) ?? label };
  }
  return via.kind === 'general' || entry.role === true
    ? { kind: 'general', label }
    : { kind: 'need', need: entry.id, label };
}

function keyOf(reason: Reason): string {
  return reason.kind === 'words'
    ? reason.words.join()
    : `${reason.kind}:${reason.kind === 'need' ? reason.need : reason.label.nl}`;
}
