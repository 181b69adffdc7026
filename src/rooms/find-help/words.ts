import { pick, type Lang } from '../../ui/words/index.ts';

const nl = {
  homeTitle: 'Hulp vinden',
  question: 'Waar kun je hulp bij gebruiken?',
  examples: ['Ik stel alles uit', 'Ik voel me alleen', 'Geld op', 'Bang voor een presentatie', 'Slecht slapen'],
  promise: 'Je hoeft niet in te loggen. We bewaren je woorden niet.',
  browse: 'Of kies zelf een onderwerp',
  answerTitle: 'Wat je kan helpen',
  understood: 'Dit denken we te begrijpen',
  understoodShare: 'Met deze links deel of bewaar je dit antwoord, zonder je woorden.',
  found: (n: number) => (n === 1 ? '1 ding dat kan helpen' : `${n} dingen die kunnen helpen`),
  notFoundTitle: 'Hier vonden we niets bij',
  notFound: 'Misschien helpt het om het in andere woorden te zeggen. Of kies hieronder een onderwerp. Een mens vragen mag ook: je studiebegeleider of de studentendecaan denkt met je mee.',
  emptyTitle: 'Waar gaat het over?',
  emptyError: 'Schrijf in een paar woorden waar je hulp bij kunt gebruiken.',
  notHelpful: 'Staat het er niet bij?',
  sendAlong: 'Stuur mijn vraag mee, zonder mijn naam',
  sendHint: 'Dan kan de school zien wat er nog mist. We bewaren alleen deze woorden en de dag.',
  sent: 'Dank je. Je vraag is meegestuurd, zonder naam.',
  sentTitle: 'Meegestuurd',
  filtersOnly: 'Met deze keuzes bleef er niets over. Wis er een paar.',
  back: 'Terug naar zoeken',
  filter: {
    level: 'Hoe intensief', form: 'Hoe', language: 'Taal', audience: 'Past bij mij', unit: 'Opleiding of academie',
    available: 'Nu', availableNow: 'Alleen wat binnen een paar dagen kan', all: 'Alles',
  },
  offer: {
    title: 'Aanbod', join: 'Zo doe je mee', forWhom: 'Voor wie', where: 'Waar', when: 'Wanneer', waiting: 'Wachttijd',
    cost: 'Kosten', languages: 'Taal', provider: 'Van wie', contact: 'Contact', about: 'Waar het over gaat',
    everyone: 'Voor iedereen', checked: (day: string) => `Nagekeken op ${day}`, unchecked: 'Nog niet nagekeken',
    places: (n: number) => (n === 1 ? 'nog 1 plek' : `nog ${n} plekken`), full: 'vol', calendar: 'Zet in je agenda',
    share: 'Delen', shareHint: 'Dit adres kun je delen. Er staat niets in over jou.', report: 'Klopt hier iets niet?',
    reportLabel: 'Wat klopt er niet?', reportHint: 'Schrijf niets over jezelf. Wie dit aanbod beheert, leest het.',
    reportSend: 'Stuur', reportThanks: 'Dank je. Wie dit aanbod beheert, kijkt ernaar.', reportThanksTitle: 'Verstuurd',
    reportError: 'Schrijf in een paar woorden wat er niet klopt.', age: (from?: number, to?: number) =>
      (from !== undefined && to !== undefined ? `van ${from} tot en met ${to} jaar`
        : from !== undefined ? `vanaf ${from} jaar` : `tot en met ${to} jaar`),
  },
  soon: {
    now: 'Meteen', dayAndNight: 'Dag en nacht', walkIn: 'Je kunt zo binnenlopen', next: (day: string) => `Eerstvolgende keer: ${day}`,
    waiting: (from: string, to: string, on: string) => (from === to ? `Ongeveer ${to} wachten` : `Ongeveer ${from} tot ${to} wachten`) + ` (gemeld op ${on})`,
    soonest: (on: string) => `Binnen een dag (gemeld op ${on})`,
    days: (n: number) => (n === 1 ? '1 dag' : n < 14 ? `${n} dagen` : `${Math.round(n / 7)} weken`),
  },
  why: {
    about: (labels: string) => `het gaat over ${labels}`,
    words: (words: string) => `je woorden staan erin: ${words}`,
    general: 'hier kun je met bijna alles terecht',
    theme: (label: string) => `het hoort bij ${label}`,
  },
  acute: {
    title: 'Nu hulp nodig', intro: 'Is er gevaar, voor jou of voor een ander? Bel meteen. Twijfel je? Bel ook.',
    all: 'Er is altijd iemand', free: 'gratis',
  },
  languageNames: { nl: 'Nederlands', en: 'Engels', de: 'Duits', uk: 'Oekraïens', pap: 'Papiaments', ar: 'Arabisch', tr: 'Turks' } as Record<string, string>,
} as const;


const en = {
  homeTitle: 'Find help',
  question: 'What could you use help with?',
  examples: ['I keep putting things off', 'I feel alone', 'Out of money', 'Scared of presenting', 'Bad sleep'],
  promise: 'No need to sign in. We do not keep your words.',
  browse: 'Or choose a subject yourself',
  answerTitle: 'What may help you',
  understood: 'This is what we think you mean',
  understoodShare: 'With these links you share or keep this answer, without your words.',
  found: (n: number) => (n === 1 ? '1 thing that may help' : `${n} things that may help`),
  notFoundTitle: 'We found nothing for this',
  notFound: 'It may help to say it in other words. Or choose a subject below. Asking a person is fine too: your study guide or the student dean will think along with you.',
  emptyTitle: 'What is it about?',
  emptyError: 'Write in a few words what you could use help with.',
  notHelpful: 'Is it not here?',
  sendAlong: 'Send my question along, without my name',
  sendHint: 'Then the school can see what is still missing. We keep only these words and the day.',
  sent: 'Thank you. Your question was sent along, without a name.',
  sentTitle: 'Sent along',
  filtersOnly: 'Nothing was left with these choices. Clear a few.',
  back: 'Back to finding help',
  filter: {
    level: 'How intensive', form: 'How', language: 'Language', audience: 'Fits me', unit: 'Programme or faculty',
    available: 'Now', availableNow: 'Only what is possible within a few days', all: 'Everything',
  },
  offer: {
    title: 'Offer', join: 'How to join', forWhom: 'For whom', where: 'Where', when: 'When', waiting: 'Waiting time',
    cost: 'Cost', languages: 'Language', provider: 'Offered by', contact: 'Contact', about: 'What it is about',
    everyone: 'For everyone', checked: (day: string) => `Checked on ${day}`, unchecked: 'Not checked yet',
    places: (n: number) => (n === 1 ? '1 place left' : `${n} places left`), full: 'full', calendar: 'Put it in your calendar',
    share: 'Share', shareHint: 'You can share this address. It says nothing about you.', report: 'Is something not right?',
    reportLabel: 'What is not right?', reportHint: 'Write nothing about yourself. Whoever keeps this offer reads it.',
    reportSend: 'Send', reportThanks: 'Thank you. Whoever keeps this offer will look at it.', reportThanksTitle: 'Sent',
    reportError: 'Write in a few words what is not right.', age: (from?: number, to?: number) =>
      (from !== undefined && to !== undefined ? `from ${from} to ${to} years old`
        : from !== undefined ? `from ${from} years old` : `up to ${to} years old`),
  },
  soon: {
    now: 'Right away', dayAndNight: 'Day and night', walkIn: 'You can just walk in', next: (day: string) => `Next time: ${day}`,
    waiting: (from: string, to: string, on: string) => (from === to ? `About ${to} of waiting` : `About ${from} to ${to} of waiting`) + ` (reported on ${on})`,
    soonest: (on: string) => `Within a day (reported on ${on})`,
    days: (n: number) => (n === 1 ? '1 day' : n < 14 ? `${n} days` : `${Math.round(n / 7)} weeks`),
  },
  why: {
    about: (labels: string) => `it is about ${labels}`,
    words: (words: string) => `your words are in it: ${words}`,
    general: 'you can come here with almost anything',
    theme: (label: string) => `it belongs to ${label}`,
  },
  acute: {
    title: 'Help right now', intro: 'Is there danger, for you or for somebody else? Call at once. Not sure? Call too.',
    all: 'There is always somebody', free: 'free',
  },
  languageNames: { nl: 'Dutch', en: 'English', de: 'German', uk: 'Ukrainian', pap: 'Papiamento', ar: 'Arabic', tr: 'Turkish' } as Record<string, string>,
};

/** The words of this room. */
export const wordsOf = (lang: Lang) => pick(lang, { nl, en });
export type FindWords = ReturnType<typeof wordsOf>;
