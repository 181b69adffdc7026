import type { Text } from '../frameworks/types.ts';
import type { FeedbackScale } from './types.ts';

/** Statements of the form after use; each gets one of five answers, from not at all (1) to completely (5). Our own. */
export const RECEPTION_QUESTIONS = [
  { key: 'clear', text: { nl: 'Ik wist vooraf wat ik kon verwachten.', en: 'I knew beforehand what to expect.' } },
  { key: 'fits', text: { nl: 'Het paste bij mij.', en: 'It suited me.' } },
  { key: 'helped', text: { nl: 'Het hielp met waar ik voor kwam.', en: 'It helped with what I came for.' } },
  { key: 'recommend', text: { nl: 'Ik zou het een medestudent aanraden.', en: 'I would recommend it to a fellow student.' } },
] as const satisfies readonly { readonly key: string; readonly text: Text }[];

/** From not at all to completely. */
export const ANSWERS = [1, 2, 3, 4, 5] as const;
/** From here on an answer is positive. */
export const POSITIVE_FROM = 4;

/**
 * How studying goes and how you are: statements of our own, higher is better. It was not tested on other groups, and
 * who reads a result is told so.
 */
export const OWN_SCALE: FeedbackScale = {
  name: { nl: 'Hoe gaat het met studeren en met jou', en: 'How studying goes and how you are' },
  statements: [
    { nl: 'Ik weet wat ik deze week voor mijn studie ga doen.', en: 'I know what I will do for my studies this week.' },
    { nl: 'Als ik wil studeren, lukt het me om te beginnen.', en: 'When I want to study, I manage to start.' },
    { nl: 'Ik heb genoeg rust naast mijn studie.', en: 'I have enough rest beside my studies.' },
    { nl: 'Ik voel me thuis bij mijn opleiding.', en: 'I feel at home in my programme.' },
    { nl: 'Als iets niet lukt, weet ik bij wie ik terechtkan.', en: 'When something does not work out, I know who to turn to.' },
    { nl: 'Ik heb er vertrouwen in dat het me gaat lukken.', en: 'I trust that I will make it.' },
  ],
};

/** The name in answers of the nth statement, from 0. */
export const statementKey = (n: number): string => `s${n + 1}`;
