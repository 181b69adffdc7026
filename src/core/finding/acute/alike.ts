import { words } from '../normalise.ts';
import { dangerLikeness } from './examples/index.ts';
import { ACUTE_RULES } from './rules/index.ts';
import type { Acute, AcuteKind } from './types.ts';

/** ACUTE-20: so much a line must look like one that shows danger, and clearly more than like everyday talk. */
const FROM = 0.26;
const MARGIN = 0.05;
/**
 * ACUTE-20: no sign was found, but the whole line looks like lines that show danger ("ik heb een plan en een datum").
 * The kind of the closest examples gives the lines to call.
 */
export function alike(text: string): Acute | undefined {
  const likeness = dangerLikeness.of(words(text));
  const everyday = likeness.get('everyday') ?? 0;
  const [kind, danger] = [...likeness].filter(([name]) => name !== 'everyday').sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  const rule = ACUTE_RULES.find((one) => one.kind === kind);
  if (!rule || danger < FROM || danger < everyday + MARGIN) return undefined;
  return { rules: ['ACUTE-20'], kind: kind as AcuteKind, lines: rule.lines, about: 'unclear' };
}
