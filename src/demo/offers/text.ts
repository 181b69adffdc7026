import type { Text } from '../../core/frameworks/types.ts';
import type { DemoInitiative } from '../types.ts';

const flow = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** A text in both languages. Line breaks in the source become spaces. */
export const text = (nl: string, en: string): Text => ({ nl: flow(nl), en: flow(en) });

type Given = Omit<DemoInitiative, 'kind' | 'status' | 'published'> & Partial<Pick<DemoInitiative, 'status'>>;

/** A published offer; running, unless it says otherwise. */
export const offer = (given: Given): DemoInitiative =>
  ({ status: 'running', ...given, kind: 'offer', published: true });

/** A published place or thing that is simply there. */
export const facility = (given: Given): DemoInitiative =>
  ({ status: 'running', ...given, kind: 'facility', published: true });

export const free = text('gratis', 'free');
