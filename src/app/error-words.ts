import type { Lang, Text } from '../core/frameworks/types.ts';
import type { ErrorKind } from '../platform/http/errors.ts';

type ErrorWords = { readonly title: Text; readonly text: Text };

/** What somebody reads when something goes wrong: what happened, and what they can do. */
const words: Readonly<Record<ErrorKind, ErrorWords>> = {
  'not-found': {
    title: { nl: 'Deze pagina is er niet', en: 'This page is not here' },
    text: {
      nl: 'Misschien is het adres veranderd, of bestaat het aanbod niet meer. Vanaf het begin vind je het meestal wel.',
      en: 'The address may have changed, or the offer may be gone. From the start page you will usually find it.',
    },
  },
  'not-allowed': {
    title: { nl: 'Hier kun je niet bij', en: 'You cannot open this' },
    text: {
      nl: 'Deze pagina is voor mensen met een andere rol. Denk je dat jij er wel bij hoort? Vraag het de beheerder.',
      en: 'This page is for people with another role. Do you think you should be able to? Ask the administrator.',
    },
  },
  'sign-in': {
    title: { nl: 'Log eerst in', en: 'Sign in first' },
    text: {
      nl: 'Deze pagina kun je zien als je bent ingelogd. Hulp vinden kan altijd zonder inloggen.',
      en: 'You can see this page once you are signed in. Finding help never needs signing in.',
    },
  },
  invalid: {
    title: { nl: 'Dit klopt nog niet', en: 'This is not right yet' },
    text: { nl: 'Wat je stuurde, konden we niet lezen.', en: 'We could not read what you sent.' },
  },
  'too-large': {
    title: { nl: 'Dit is te veel in één keer', en: 'This is too much at once' },
    text: {
      nl: 'Wat je stuurde, is te groot voor deze pagina. Ga terug en stuur het korter, of in delen.',
      en: 'What you sent is too large for this page. Go back and send less, or send it in parts.',
    },
  },
  conflict: {
    title: { nl: 'Iemand anders was je voor', en: 'Somebody else was first' },
    text: {
      nl: 'Intussen heeft iemand anders dit veranderd. Ga terug, kijk wat er nu staat en probeer het opnieuw.',
      en: 'Somebody else changed this in the meantime. Go back, see what it says now and try again.',
    },
  },
  'over-limit': {
    title: { nl: 'Even wachten', en: 'One moment' },
    text: {
      nl: 'Er komen nu heel veel vragen tegelijk van jouw netwerk. Probeer het over een minuut nog eens.',
      en: 'Very many requests are coming from your network. Try again in a minute.',
    },
  },
  down: {
    title: { nl: 'Het lukt ons nu even niet', en: 'We cannot do this right now' },
    text: {
      nl: 'De fout ligt bij ons. Probeer het straks nog eens. Kan het niet wachten? De nummers onderaan werken altijd.',
      en: 'The fault is ours. Try again later. Can it not wait? The numbers below always work.',
    },
  },
};

export const errorWords = (kind: ErrorKind, lang: Lang): { title: string; text: string } => ({
  title: words[kind].title[lang],
  text: words[kind].text[lang],
});
