import { BODY } from './body.ts';
import { FILLER } from './filler.ts';
import { HARM } from './harm.ts';
import { PEOPLE } from './people.ts';
import { TOPIC } from './topic.ts';
import { VERBS } from './verbs.ts';

/** Every class of words by name, for patterns (@name). */
export const CLASSES: Readonly<Record<string, string>> = { ...PEOPLE, ...FILLER, ...HARM, ...BODY, ...VERBS, ...TOPIC };
