import type { Score } from '../types.ts';
import { meanScore } from './make.ts';

/** The six dimensions of Positive Health, in short words of a student; three questions each. */
export const dimensions: readonly Score[] = [
  meanScore('body', ['Je lijf', 'Your body'], ['stairs', 'morning', 'care'], {
    low: ['Je lijf vraagt nu aandacht. Slaap, eten of bewegen: één kleine verandering is genoeg om te beginnen.',
      'Your body could use attention now. Sleep, food or moving: one small change is enough to begin with.'],
    mid: ['Je lijf doet soms mee en soms niet.', 'Your body plays along at times and not at others.'],
    high: ['Je lijf doet mee.', 'Your body plays along.'],
  }),
  meanScore('mind', ['Je hoofd', 'Your mind'], ['mind-off', 'mood-back', 'focus'], {
    low: ['In je hoofd is het nu vol of zwaar. Erover praten maakt vaak al lichter.',
      'Your mind is full or heavy now. Talking about it often makes it lighter.'],
    mid: ['In je hoofd is het wisselend: soms licht, soms vol.', 'Your mind goes up and down: at times light, at times full.'],
    high: ['In je hoofd is het nu te doen.', 'Your mind is in a good place now.'],
  }),
  meanScore('meaning', ['Richting', 'Direction'], ['what-for', 'next-year', 'worth'], {
    low: ['Het is nu zoeken waar je het voor doet. Dat hoort bij studeren, en je kunt er iets mee.',
      'You are looking for what it is all for. That is part of studying, and you can do something with it.'],
    mid: ['Soms zie je waar je het voor doet, soms niet.', 'At times you see what it is for, at times you don’t.'],
    high: ['Je weet waar je het voor doet.', 'You know what it is for.'],
  }),
  meanScore('quality', ['Plezier', 'Joy'], ['laugh', 'room', 'looking-forward'], {
    low: ['Er is nu weinig om van te genieten. Eén ding in de week waar je zin in hebt, is een begin.',
      'There is little to enjoy now. One thing a week that you feel like doing is a start.'],
    mid: ['Er zijn fijne momenten, en het mogen er meer zijn.', 'There are good moments, and there may be more.'],
    high: ['Er is genoeg om van te genieten.', 'There is enough to enjoy.'],
  }),
  meanScore('participation', ['Meedoen', 'Taking part'], ['call', 'joined', 'mattered'], {
    low: ['Je doet nu weinig met anderen, of je mist iemand om op terug te vallen.',
      'You do little with others now, or you miss somebody to fall back on.'],
    mid: ['Je doet soms mee met anderen, en soms sta je er alleen voor.', 'You join others at times, and at times you are on your own.'],
    high: ['Je doet mee, en er zijn mensen voor je.', 'You take part, and there are people for you.'],
  }),
  meanScore('daily', ['Alledag', 'Every day'], ['money', 'week', 'arrange'], {
    low: ['Geld, tijd of regelen kost je nu moeite. Veel daarvan kun je samen met iemand oplossen.',
      'Money, time or arranging things is hard now. Much of it can be solved together with somebody.'],
    mid: ['De gewone dingen lopen soms wel en soms niet.', 'Ordinary things go well at times and not at others.'],
    high: ['De gewone dingen lopen.', 'Ordinary things go well.'],
  }),
];
