import type { Answers, Both, Scores } from '../instruments/types.ts';

/** A question to begin a conversation with, for a student and their study coach together. */
export type Starter = { readonly why: 'best' | 'hard' | 'next'; readonly question: Both };

type Asks = { readonly best: Both; readonly hard: Both };

/** By score of the start-thermometer. */
const BY_SCORE: Readonly<Record<string, Asks>> = {
  motivation: {
    best: { nl: 'Wat bij de studie geeft je het meeste zin, en hoe krijg je daar meer van?', en: 'What in your study do you feel most like doing, and how do you get more of it?' },
    hard: { nl: 'Wanneer had je er voor het laatst zin in, en wat was er toen anders?', en: 'When did you last feel like it, and what was different then?' },
  },
  choice: {
    best: { nl: 'Waaraan merk je dat deze opleiding bij je past?', en: 'How do you notice that this programme fits you?' },
    hard: { nl: 'Wat had je verwacht van deze opleiding, en wat kwam er anders uit?', en: 'What did you expect of this programme, and what turned out differently?' },
  },
  peers: {
    best: { nl: 'Met wie werk je graag samen, en wat maakt dat het loopt?', en: 'Whom do you like to work with, and what makes it work?' },
    hard: { nl: 'Waar of wanneer zou je het makkelijkst iemand leren kennen?', en: 'Where or when would it be easiest to get to know somebody?' },
  },
  staff: {
    best: { nl: 'Wat deed een docent of begeleider waar je iets aan had?', en: 'What did a teacher or guide do that was of use to you?' },
    hard: { nl: 'Wat zou het makkelijker maken om een docent iets te vragen?', en: 'What would make it easier to ask a teacher something?' },
  },
  doubts: {
    best: { nl: 'Wat maakt dat je zeker bent van doorgaan?', en: 'What makes you sure about going on?' },
    hard: { nl: 'Waar gaat je twijfel over: de inhoud, het niveau, de mensen, of iets anders?', en: 'What are your doubts about: the subject, the level, the people, or something else?' },
  },
  around: {
    best: { nl: 'Hoe houd je ruimte over naast je studie?', en: 'How do you keep room beside your study?' },
    hard: { nl: 'Wat buiten de studie vraagt nu het meest van je, en wat mag je coach daarvan weten?', en: 'What beside your study asks most of you now, and what may your coach know of it?' },
  },
};

/** What the answers ask next, in this order: the first that fits. */
const NEXT: readonly { readonly item: string; readonly values: readonly number[]; readonly question: Both }[] = [
  { item: 'stop', values: [4, 5], question: { nl: 'Wat wil je weten of proberen vóór je beslist, en tot wanneer heb je de tijd?', en: 'What do you want to know or try before you decide, and until when do you have time?' } },
  { item: 'too-hard', values: [4, 5], question: { nl: 'Welk vak voelt te moeilijk, en wat heb je daarvoor al geprobeerd?', en: 'Which course feels too hard, and what did you already try for it?' } },
  { item: 'behind', values: [4, 5], question: { nl: 'Wat moet je nog inhalen, en wat kan het beste eerst?', en: 'What do you still have to catch up on, and what is best first?' } },
  { item: 'finish', values: [4, 5], question: { nl: 'Wat is de eerste kleine stap van het laatste stuk, en wie kan meekijken?', en: 'What is the first small step of the last part, and who can look along?' } },
  { item: 'balance', values: [1, 2], question: { nl: 'Wat past er deze maand niet, en wat mag er af?', en: 'What doesn’t fit this month, and what may go?' } },
  { item: 'known', values: [1, 2], question: { nl: 'Wie bij de opleiding zou jou beter mogen leren kennen, en hoe begint dat?', en: 'Who in the programme should get to know you better, and how does that begin?' } },
  { item: 'company', values: [1, 2], question: { nl: 'Hoe ziet een gewone dag hier eruit, ook in de pauzes?', en: 'What does an ordinary day here look like, also in the breaks?' } },
  { item: 'forward', values: [1, 2], question: { nl: 'Stel dat je één ding aan je week mag veranderen: wat wordt het?', en: 'Suppose you may change one thing about your week: what will it be?' } },
];
const ELSE: Both = { nl: 'Wat wil je over een maand anders zien, en wat is daarvoor de eerste stap?', en: 'What do you want to be different in a month, and what is the first step towards it?' };
const OPEN: readonly Starter[] = [
  { why: 'best', question: { nl: 'Wat loopt er nu goed, en hoe komt dat?', en: 'What goes well now, and why?' } },
  { why: 'hard', question: { nl: 'Wat kost je nu de meeste moeite?', en: 'What takes most effort now?' } },
];

/** Whether a check-in is one to look at together. */
export const hasStarters = (instrument: string): boolean => /^start-[123]$/.test(instrument);

/**
 * Three questions to begin with, made from a start-thermometer: on what goes best, on what goes least well, and on what
 * the answers ask next. Questions, never conclusions. With no outcome at all they are open ones.
 */
export function starters(answers: Answers, scores: Scores): readonly [Starter, Starter, Starter] {
  const known = Object.entries(scores).flatMap(([key, score]) => {
    const asks = BY_SCORE[key];
    return asks && score.state === 'computed' ? [{ asks, value: score.value }] : [];
  }).sort((a, b) => b.value - a.value);
  const [first, last] = [known[0], known.at(-1)];
  const best: Starter = first ? { why: 'best', question: first.asks.best } : OPEN[0] as Starter;
  const hard: Starter = last && last !== first ? { why: 'hard', question: last.asks.hard } : OPEN[1] as Starter;
  const next = NEXT.find(({ item, values }) => values.includes(answers[item] ?? NaN));
  return [best, hard, { why: 'next', question: next?.question ?? ELSE }];
}
