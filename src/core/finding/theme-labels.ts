import type { Text } from '../frameworks/types.ts';
import { themesScheme } from '../frameworks/themes.ts';

const LABELS = new Map(themesScheme.concepts.map((concept) => [concept.id, concept.label]));

/** Label of an FS-T theme or subtheme, undefined for an id that the scheme does not have. */
export function themeLabel(id: string): Text | undefined {
  return LABELS.get(id);
}
