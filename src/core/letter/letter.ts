import type { Lang } from '../frameworks/types.ts';
import { dayInWords } from '../time/days.ts';
import type { Block, LetterWords, Recipient } from './types.ts';

const TEXTS = {
  nl: {
    title: 'Brief van een student',
    dear: { gp: 'Beste huisarts,', ggz: 'Beste hulpverlener,', municipality: 'Beste medewerker van de gemeente,' },
    begin: (school: string) => `Ik studeer aan ${school}. Ik schrijf deze brief zelf, in mijn eigen woorden.`,
    question: 'Wat ik nodig heb', since: 'Sinds wanneer', tried: 'Wat ik al heb geprobeerd', helps: 'Wat helpt als we praten',
    end: 'Wilt u met mij bekijken welke hulp past? Alvast bedankt.',
    greeting: 'Met vriendelijke groet,', reach: 'Zo kunt u mij bereiken:', anonymous: 'Een student',
  },
  en: {
    title: 'Letter from a student',
    dear: { gp: 'Dear doctor,', ggz: 'Dear colleague in mental health care,', municipality: 'Dear colleague at the municipality,' },
    begin: (school: string) => `I study at ${school}. I write this letter myself, in my own words.`,
    question: 'What I need', since: 'Since when', tried: 'What I have tried already', helps: 'What helps when we talk',
    end: 'Could you look with me at which help fits? Thank you in advance.',
    greeting: 'Kind regards,', reach: 'This is how you can reach me:', anonymous: 'A student',
  },
} as const;

const paragraphs = (text: string): readonly Block[] =>
  text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', text: line }));

const part = (heading: string, text: string): readonly Block[] => {
  const lines = paragraphs(text);
  return lines.length > 0 ? [{ kind: 'heading', text: heading }, ...lines] : [];
};

/** The title of a letter, for the file as well: it tells nothing. */
export const letterTitle = (lang: Lang): string => TEXTS[lang].title;

/**
 * The letter that a student takes or sends themselves. What stays empty is not in it.
 * @param day ISO date
 */
export function letterOf(words: LetterWords, lang: Lang, school: string, day: string): readonly Block[] {
  const text = TEXTS[lang];
  const line = (one: string): Block => ({ kind: 'paragraph', text: one });
  return [
    { kind: 'title', text: text.title }, line(dayInWords(day, lang)), line(text.dear[words.to]), line(text.begin(school)),
    ...part(text.question, words.question), ...part(text.since, words.since), ...part(text.tried, words.tried),
    ...part(text.helps, words.helps), line(text.end), line(text.greeting), line(words.name.trim() || text.anonymous),
    ...(words.contact.trim() ? [line(`${text.reach} ${words.contact.trim()}`)] : []),
  ];
}

type Way = { readonly steps: readonly string[]; readonly waiting: readonly string[] };
const WAYS: Readonly<Record<Recipient, Readonly<Record<Lang, Way>>>> = {
  gp: {
    nl: {
      steps: [
        'Bel de huisarts waar je staat ingeschreven en vraag om een dubbele afspraak. Dan is er tijd om te praten.',
        'Je mag deze brief laten lezen. Je mag hem ook vooraf mailen, als de praktijk dat goed vindt.',
        'De praktijkondersteuner (POH-GGZ) kan vaak snel gesprekken met je voeren. Vraag daar gerust naar.',
        'Nog geen huisarts? Kies er een in de buurt en schrijf je in. De huisartsenpost helpt iedereen als het niet kan wachten.',
      ],
      waiting: [
        'Duurt het langer dan twee weken? Bel en vraag of er eerder plek is.',
        'Wordt het erger? Zeg dat aan de telefoon. Kan het niet wachten, bel dan de huisartsenpost; is er levensgevaar, bel 112.',
      ],
    },
    en: {
      steps: [
        'Call the GP where you are registered and ask for a double appointment. Then there is time to talk.',
        'You can let them read this letter. You can also mail it beforehand, if the practice agrees.',
        'The practice nurse for mental health (POH-GGZ) can often talk with you soon. Feel free to ask for that.',
        'No GP yet? Choose one nearby and register. The huisartsenpost (out-of-hours doctor) helps everyone when it cannot wait.',
      ],
      waiting: [
        'Does it take longer than two weeks? Call and ask whether there is a place sooner.',
        'Does it get worse? Say so on the phone. If it cannot wait, call the huisartsenpost; if a life is in danger, call 112.',
      ],
    },
  },
  ggz: {
    nl: {
      steps: [
        'Voor de GGZ heb je een verwijzing van de huisarts nodig. Neem deze brief daarheen mee.',
        'Vraag de huisarts bij welke aanbieder de wachttijd kort is. Je zorgverzekeraar kan meezoeken: dat heet zorgbemiddeling.',
        'Vraag vooraf wat je verzekering betaalt en wat je zelf betaalt.',
      ],
      waiting: [
        'Vraag wat je in de tijd van het wachten kunt doen: gesprekken bij de praktijkondersteuner, een groep, of iets online.',
        'Vraag bij school wat er intussen geregeld kan worden voor je studie.',
        'Bel je zorgverzekeraar als het wachten te lang wordt. Die moet met je meezoeken.',
        'Gaat het slechter? Bel de huisarts opnieuw. Denk je aan zelfdoding, bel 113 of 0800-0113, dag en nacht.',
      ],
    },
    en: {
      steps: [
        'For mental health care (GGZ) you need a referral from the GP. Take this letter there.',
        'Ask the GP where the waiting time is short. Your health insurer can look along with you: that is called zorgbemiddeling.',
        'Ask beforehand what your insurance pays and what you pay yourself.',
      ],
      waiting: [
        'Ask what you can do while you wait: talks with the practice nurse, a group, or something online.',
        'Ask at school what can be arranged for your studies in the meantime.',
        'Call your health insurer when waiting takes too long. They have to look along with you.',
        'Does it get worse? Call the GP again. If you think of suicide, call 113 or 0800-0113, day and night.',
      ],
    },
  },
  municipality: {
    nl: {
      steps: [
        'Zoek op de site van je gemeente naar het wijkteam of sociaal team, of bel het algemene nummer.',
        'Vraag om een gesprek. Je mag iemand meenemen die naast je zit.',
        'Gaat het om geld? Geldfit helpt gratis: 0800-8115. Het Juridisch Loket geeft gratis advies: 0800-8020.',
      ],
      waiting: [
        'Vraag een naam en een nummer, en wanneer je iets hoort. Schrijf het op.',
        'Kan het niet wachten, bijvoorbeeld omdat je geen plek hebt om te slapen? Zeg dat meteen, en bel ook de decaan of je mentor.',
      ],
    },
    en: {
      steps: [
        'Look on the site of your municipality for the wijkteam or sociaal team, or call the general number.',
        'Ask for a talk. You can bring somebody who sits beside you.',
        'Is it about money? Geldfit helps for free: 0800-8115. Juridisch Loket gives free advice: 0800-8020.',
      ],
      waiting: [
        'Ask for a name and a number, and when you will hear something. Write it down.',
        'Can it not wait, for example because you have nowhere to sleep? Say so at once, and call the dean or your mentor as well.',
      ],
    },
  },
};

/** How to get there, and what to do when waiting takes long. */
export const wayTo = (to: Recipient, lang: Lang): Way => WAYS[to][lang];
