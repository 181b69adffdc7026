import type { Text } from '../../frameworks/types.ts';
import type { About, Acute, AcuteKind } from './types.ts';

/** Calm words above the lines. Numbers and opening hours come from the helplines data. */
export type AcuteAdvice = {
  readonly title: Text;
  /** two to five short sentences */
  readonly text: Text;
  /** for who has no Dutch general practitioner; under the lines */
  readonly noGp: Text;
};

const NO_GP: Text = {
  nl: 'Heb je nog geen huisarts? Bel 112 als er een leven in gevaar is. ' +
    'De huisartsenpost helpt iedereen, ook als je nergens staat ingeschreven.',
  en: 'No general practitioner yet? Call 112 when a life is in danger. ' +
    'The huisartsenpost (out-of-hours doctor) helps everyone, also if you are not registered anywhere.',
};

const CALL_NOW: Text = {
  nl: 'Bel nu 112 en zeg waar je bent. Blijf aan de lijn: ze vertellen je wat je kunt doen.',
  en: 'Call 112 now and say where you are. Stay on the line: they tell you what you can do.',
};

const TALK: Text = {
  nl: 'Je hoeft hier niet alleen mee te blijven. Praten helpt, ook als je de woorden nog niet hebt.',
  en: 'You do not have to carry this alone. Talking helps, even when you do not have the words yet.',
};

const STAY: Text = {
  nl: 'Blijf bij de ander, of vraag iemand die dichtbij is. Je mag rustig vragen hoe het gaat en luisteren.',
  en: 'Stay with the other person, or ask somebody who is near. You can calmly ask how they are, and listen.',
};

const SAFE_PLACE: Text = {
  nl: 'Ga naar een plek waar je veilig bent, als dat kan.',
  en: 'Go to a place where you are safe, if you can.',
};

const NOT_YOUR_FAULT: Text = {
  nl: 'Wat er is gebeurd, is niet jouw schuld. Jij beslist wat je vertelt en wat er daarna gebeurt.',
  en: 'What happened is not your fault. You decide what you tell and what happens next.',
};

const WARM: Text = {
  nl: 'Laat de ander niet alleen en geef niets te eten of te drinken.',
  en: 'Do not leave the other person alone, and give nothing to eat or drink.',
};

const PIECES: Readonly<Record<AcuteKind, { readonly title: Text; readonly sentences: readonly Text[] }>> = {
  'life-danger': {
    title: { nl: 'Is er nu gevaar? Bel 112', en: 'Is there danger now? Call 112' },
    sentences: [CALL_NOW, {
      nl: 'Breng jezelf niet in gevaar. Vraag iemand in de buurt om mee te helpen.',
      en: 'Do not put yourself in danger. Ask somebody near you to help.',
    }],
  },
  overdose: {
    title: { nl: 'Te veel ingenomen? Bel 112', en: 'Taken too much? Call 112' },
    sentences: [CALL_NOW, WARM, {
      nl: 'Vertel eerlijk wat er is ingenomen: ze zijn er om te helpen, niet om te straffen.',
      en: 'Be honest about what was taken: they are there to help, not to punish.',
    }],
  },
  'suicide-now': {
    title: { nl: 'Bel nu 112', en: 'Call 112 now' },
    sentences: [CALL_NOW, {
      nl: 'Blijf niet alleen, en laat de ander niet alleen. Daarna kun je dag en nacht praten met 113.',
      en: 'Do not stay alone, and do not leave the other person alone. After that you can talk to 113, day and night.',
    }],
  },
  suicide: {
    title: { nl: 'Praat nu met iemand', en: 'Talk to somebody now' },
    sentences: [TALK, {
      nl: 'Bij 113 luistert er dag en nacht iemand, gratis en zonder je naam. Bellen of chatten kan allebei.',
      en: 'At 113 somebody listens, day and night, for free and without your name. You can call or chat.',
    }],
  },
  'self-harm': {
    title: { nl: 'Praat met iemand die luistert', en: 'Talk to somebody who listens' },
    sentences: [TALK, {
      nl: 'Is er een wond? Laat er vandaag naar kijken door een huisarts of de huisartsenpost.',
      en: 'Is there a wound? Let a general practitioner or the huisartsenpost look at it today.',
    }],
  },
  'violence-now': {
    title: { nl: 'Breng jezelf in veiligheid en bel 112', en: 'Get to safety and call 112' },
    sentences: [SAFE_PLACE, CALL_NOW],
  },
  threat: {
    title: { nl: 'Kan er iemand gewond raken? Bel 112', en: 'Could somebody get hurt? Call 112' },
    sentences: [{
      nl: 'Neem afstand, en bel 112 als er nu gevaar is.',
      en: 'Take distance, and call 112 if there is danger now.',
    }, {
      nl: 'Ben je bang voor wat je zelf kunt doen? Bel ook dan. Er is iemand die met je meedenkt.',
      en: 'Are you afraid of what you might do yourself? Call then too. Somebody will think along with you.',
    }],
  },
  assault: {
    title: { nl: 'Er is hulp, ook als het langer geleden is', en: 'There is help, also if it was long ago' },
    sentences: [NOT_YOUR_FAULT, {
      nl: 'Het Centrum Seksueel Geweld helpt dag en nacht. Liefst binnen zeven dagen, maar later kan ook.',
      en: 'The Centrum Seksueel Geweld helps day and night. Within seven days is best, later is fine too.',
    }],
  },
  'home-violence': {
    title: { nl: 'Niet veilig? Hier kun je heen', en: 'Not safe? This is where you can go' },
    sentences: [NOT_YOUR_FAULT, {
      nl: 'Veilig Thuis denkt dag en nacht met je mee, ook als je alleen wilt praten. Bel 112 als het nu gebeurt.',
      en: 'Veilig Thuis thinks along day and night, also if you only want to talk. Call 112 if it happens now.',
    }],
  },
  stalking: {
    title: { nl: 'Bang voor iemand? Je staat er niet alleen voor', en: 'Afraid of somebody? You are not alone' },
    sentences: [{
      nl: 'Ga naar een plek met mensen en bel 112 als er nu gevaar is.',
      en: 'Go to a place with people and call 112 if there is danger now.',
    }, {
      nl: 'Bewaar berichten en schrijf op wat er gebeurt. Dat helpt later, als je aangifte wilt doen.',
      en: 'Keep messages and write down what happens. That helps later, if you want to go to the police.',
    }],
  },
  violence: {
    title: { nl: 'Gewond of in gevaar? Bel 112', en: 'Hurt or in danger? Call 112' },
    sentences: [SAFE_PLACE, {
      nl: 'Laat naar je verwondingen kijken. Slachtofferhulp helpt je daarna verder, gratis.',
      en: 'Let somebody look at your injuries. Slachtofferhulp helps you from there, for free.',
    }],
  },
  psychosis: {
    title: { nl: 'Erg in de war of bang? Vraag nu hulp', en: 'Very confused or frightened? Ask for help now' },
    sentences: [{
      nl: 'Bel 112 als er gevaar is. Kan het niet wachten, maar is er geen gevaar? Bel dan de huisartsenpost.',
      en: 'Call 112 if there is danger. If it cannot wait but there is no danger, call the huisartsenpost.',
    }, {
      nl: 'Praat rustig en kort, zoek een plek met weinig prikkels en ga niet in discussie.',
      en: 'Speak calmly and briefly, find a quiet place and do not argue.',
    }],
  },
};

/** Kinds where staying with the other person is the first thing a friend can do. */
const STAY_WITH: ReadonlySet<AcuteKind> = new Set(['suicide', 'self-harm', 'assault', 'psychosis']);

function piecesFor(kind: AcuteKind, about: About): readonly Text[] {
  const { sentences } = PIECES[kind];
  if (about !== 'other' || !STAY_WITH.has(kind)) return sentences;
  return [STAY, ...sentences.slice(-1)];
}

/**
 * The calm words for what was recognised.
 * Safe messaging: no method, no numbers to shock, talking helps and where.
 */
export function adviceFor({ kind, about }: Pick<Acute, 'kind' | 'about'>): AcuteAdvice {
  const pieces = piecesFor(kind, about);
  const text = { nl: pieces.map(({ nl }) => nl).join(' '), en: pieces.map(({ en }) => en).join(' ') };
  return { title: PIECES[kind].title, text, noGp: NO_GP };
}
