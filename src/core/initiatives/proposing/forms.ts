import type { Form } from '../types.ts';
import { type Rule, rule } from './rule.ts';

const shape = (value: Form, words: string, nl: string, en: string): Rule<Form> => rule(value, words, nl, en);

/** In what form one takes part. More than one can be true. */
export const FORM_RULES: readonly Rule<Form>[] = [
  shape('online', 'online|e-health|webinar*|digitaal|digitale|website|app|digital', 'dat gaat online.',
    'that is online.'),
  shape('self-help', 'zelfhulp|e-health|kennisclips?|podcast*|online module*|zelf aan de slag|self-help|self-guided',
    'dat doe je zelf.', 'you do that yourself.'),
  shape('workshop', '*workshops?|masterclass*', 'dat is een workshop.', 'that is a workshop.'),
  shape('group', "(?!doel|project|werk)\\p{L}*groep(?:en)?|*training|*cursus*|groups?|(?<!on )courses?|community"
    + "|*verenigingen",
    'dat doe je met een groep.', 'you do that with a group.'),
  shape('one-to-one', "individue*|gesprek(?:ken)?|één-op-één|1-op-1|*psycholoog|*decaan|*decanaat|*coach(?:es|ing)?"
    + "|vertrouwensperso*|*spreekuur"
    + '|adviseur|one-to-one|individual|psychologists?|counsellors?|coach(?:es|ing)?|confidential advis[eo]rs?',
  'daar spreek je één persoon.', 'there you speak with one person.'),
  shape('phone', 'telefonisch*|telefoon|bellen|by phone|phone line', 'dat gaat telefonisch.', 'that goes by phone.'),
  shape('chat', 'chat*|whatsapp|appen', 'daar chat je.', 'there you chat.'),
  shape('drop-in', 'inloop*|binnenlopen|zonder afspraak|*spreekuur|drop-in|walk-in|without an appointment',
    'daar kun je binnenlopen.', 'you can walk in there.'),
  shape('place', "[\\p{L}-]{3,}ruimte(?:n|s)?|ruimten|*huiskamer*|woonkamer|caf[eé]|bezinningscentrum|stiltecentrum"
    + "|*faciliteiten|quiet room|prayer room|living room",
    'dat is een plek.', 'that is a place.'),
  shape('money', '*fonds*|beurs|beurzen|toelage*|vergoeding*|fund|grants?|bursar*', 'dat gaat om geld.',
    'that is about money.'),
  shape('event', '*activiteiten|*weekend|*dagen|festival*|evenement*|wandelingen|feesten|benefiet|dagopening'
    + '|excursie*|events?|activities|festival',
    'dat is een activiteit.', 'that is an event.'),
];
