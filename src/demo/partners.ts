import type { AgreementBody, Capacity, ChainPlace, PartnerBody, PartnerWords } from '../core/chain/types.ts';
import type { Text } from '../core/frameworks/types.ts';

/** A partner of the demo. Days count back from when the demo is loaded. */
export type DemoPartner = Omit<PartnerBody, 'place'> & PartnerWords & {
  readonly key: string;
  readonly place?: ChainPlace;
  readonly capacity?: Omit<Capacity, 'reportedOn'> & { readonly daysAgo: number };
  /** so many days ago the partner looked, and was asked */
  readonly checked?: number;
  readonly asked?: number;
  readonly hidden?: true;
};

/** An agreement of the demo. `from` and `until` are days from when it is loaded; negative is past. */
export type DemoAgreement = AgreementBody & {
  readonly partner: string;
  readonly from: number;
  readonly until?: number;
  readonly ownerEmail: string;
};

const text = (nl: string, en: string): Text => ({ nl, en });
const city = 'Voorbeeldstad';

/** Partners of Hogeschool Voorbeeld. All invented; where offers name the same organisation, the name is the same. */
const voorbeeld: readonly DemoPartner[] = [
  {
    key: 'huisartsenpraktijk-voorbeeldhof', name: text('Huisartsenpraktijk De Voorbeeldhof', 'General Practice De Voorbeeldhof'),
    summary: text('De huisarts denkt mee over alles wat met je lijf of je hoofd te maken heeft.',
      'The general practitioner thinks along about anything to do with your body or your mind.'),
    how: text('Schrijf je in via de website en bel voor een afspraak. Woon je hier pas, dan kun je je meteen inschrijven.',
      'Register on the website and call for an appointment. New in town? You can register right away.'),
    levels: [4, 5], area: city, url: 'https://voorbeeldhof.example', phone: '000-000 00 11 (demo)', languages: ['nl', 'en'],
    capacity: { state: 'open', fromDays: 1, toDays: 3, daysAgo: 12 }, checked: 12,
  },
  {
    key: 'ggz-voorbeeldregio', name: text('GGZ Voorbeeldregio', 'GGZ Voorbeeldregio'),
    summary: text('Gesprekken met een psycholoog of psychiater, als je meer nodig hebt dan school kan geven.',
      'Talks with a psychologist or a psychiatrist, when you need more than school can give.'),
    how: text('Vraag je huisarts om een verwijzing. Daarna bel je zelf voor een eerste gesprek.',
      'Ask your general practitioner for a referral. Then you call for a first talk yourself.'),
    levels: [5], themes: ['fs-t.1', 'fs-t.2'], area: 'Voorbeeldregio', url: 'https://ggz-voorbeeldregio.example',
    phone: '000-000 00 12 (demo)', languages: ['nl', 'en', 'de'],
    capacity: {
      state: 'limited', fromDays: 42, toDays: 84, daysAgo: 20,
      note: text('In het Engels duurt het iets langer.', 'In English it takes a bit longer.'),
    },
    checked: 20,
  },
  {
    key: 'wijkteam-voorbeeldwijk', name: text('Wijkteam Voorbeeldwijk', 'District Team Voorbeeldwijk'),
    summary: text('Iemand komt langs en denkt mee: thuis, geld, familie, formulieren.',
      'Somebody comes by and thinks along: home, money, family, forms.'),
    how: text('Loop binnen in het buurthuis of bel. Een verwijzing hoeft niet.', 'Walk into the community centre or call. No referral needed.'),
    levels: [4], area: `Voorbeeldwijk, ${city}`, phone: '000-000 00 13 (demo)', languages: ['nl', 'en', 'ar', 'tr'],
    capacity: { state: 'open', fromDays: 2, toDays: 7, daysAgo: 8 }, checked: 8,
  },
  {
    key: 'schuldhulp-op-orde', name: text('Schuldhulp Op Orde (verzonnen)', 'Debt Help Op Orde (invented)'),
    summary: text('Samen je post openen, een plan maken en met schuldeisers bellen.',
      'Opening your mail together, making a plan and calling creditors.'),
    how: text('Bel of vul het formulier in. Neem mee wat je hebt, ook ongeopend.', 'Call or fill in the form. Bring what you have, also unopened.'),
    levels: [3, 4], themes: ['fs-t.7'], area: city, url: 'https://op-orde.example', phone: '000-000 00 14 (demo)', languages: ['nl'],
    capacity: { state: 'full', fromDays: 28, toDays: 42, daysAgo: 15,
      note: text('Een nieuwe groep begint na de vakantie.', 'A new group begins after the holidays.') },
    checked: 15,
  },
  {
    key: 'jongerenwerk-proefplek', name: text('Jongerenwerk De Proefplek', 'Youth Work De Proefplek'),
    summary: text('Een plek om te zijn: koken, gamen, praten, met jongerenwerkers van hier.',
      'A place to be: cooking, gaming, talking, with youth workers from around here.'),
    how: text('Loop binnen, elke dag behalve maandag vanaf drie uur.', 'Walk in, every day but Monday from three o’clock.'),
    levels: [2], themes: ['fs-t.4', 'fs-t.1'], area: city, languages: ['nl', 'en'],
    capacity: { state: 'open', fromDays: 0, toDays: 0, daysAgo: 30 }, checked: 30,
  },
  {
    key: 'verslavingszorg-voorbeeldstad', name: text('Verslavingszorg Voorbeeldstad', 'Addiction Care Voorbeeldstad'),
    summary: text('Minderen of stoppen met drinken, drugs, gamen of gokken, alleen of met een groep.',
      'Less of, or without, drinking, drugs, gaming or gambling, alone or with a group.'),
    how: text('Bel zelf, of kom naar het spreekuur op school op woensdag.', 'Call yourself, or come to the hour at school on Wednesday.'),
    levels: [3, 5], themes: ['fs-t.5'], area: city, url: 'https://verslavingszorg-voorbeeldstad.example', phone: '000-000 00 15 (demo)',
    languages: ['nl', 'en'], capacity: { state: 'limited', fromDays: 14, toDays: 21, daysAgo: 50 }, checked: 50,
  },
  {
    key: 'sportvereniging-vlug', name: text('Sportvereniging Vlug en Verzonnen', 'Sports Club Vlug en Verzonnen'),
    summary: text('Sporten zonder wedstrijd, ook als je lang niet hebt bewogen.', 'Sports without matches, also if you have not moved for long.'),
    how: text('Kom twee keer gratis meedoen op dinsdagavond.', 'Come and join twice for free on Tuesday evening.'),
    levels: [2], themes: ['fs-t.6', 'fs-t.4'], area: 'Sportpark Proefveld', languages: ['nl', 'en'],
    capacity: { state: 'open', fromDays: 0, toDays: 6, daysAgo: 40 }, checked: 40,
  },
  {
    key: 'bedacht-wonen', name: text('Studentenhuisvester Bedacht Wonen', 'Student Housing Bedacht Wonen'),
    summary: text('Een bemiddelaar bij ruzie in huis, huurschuld of een kamer die niet veilig is.',
      'A mediator for quarrels at home, rent debts or a room that is not safe.'),
    how: text('Stuur een bericht via de huurdersapp of loop langs op donderdag.', 'Send a message through the tenants’ app or drop by on Thursday.'),
    levels: [4], themes: ['fs-t.7'], area: city, url: 'https://bedacht-wonen.example', languages: ['nl', 'en'], checked: 100, asked: 10,
  },
  {
    key: 'steunpunt-mantelzorg', name: text('Steunpunt Mantelzorg Voorbeeldstad', 'Carers’ Centre Voorbeeldstad'),
    summary: text('Voor wie thuis voor iemand zorgt: een gesprek, een groep, of iemand die het even overneemt.',
      'For who cares for somebody at home: a talk, a group, or somebody who takes over for a while.'),
    how: text('Bel of mail. Je hoeft niet te weten of je mantelzorger heet.', 'Call or mail. You do not have to know what it is called.'),
    levels: [2, 4], themes: ['fs-t.3', 'fs-t.7'], area: city, phone: '000-000 00 16 (demo)', languages: ['nl'],
    capacity: { state: 'open', fromDays: 3, toDays: 10, daysAgo: 5 }, checked: 5,
  },
  {
    key: 'maatjes-in-wording', name: text('Maatjes in Wording', 'Buddies in the Making'),
    summary: text('Elke week iets doen met een vrijwilliger uit de stad.', 'Doing something every week with a volunteer from town.'),
    how: text('Wordt nog afgesproken.', 'Still to be agreed.'), levels: [2], themes: ['fs-t.4'], area: city, hidden: true,
  },
];

const kim = { owner: 'Kim Ketenkaart', ownerEmail: 'k.ketenkaart@hogeschool-voorbeeld.example' };
const nora = { owner: 'Nora Nadenker', ownerEmail: 'n.nadenker@hogeschool-voorbeeld.example' };
const bram = { owner: 'Bram Budgetman', ownerEmail: 'b.budgetman@hogeschool-voorbeeld.example' };

const voorbeeldAgreements: readonly DemoAgreement[] = [
  {
    partner: 'ggz-voorbeeldregio', ...nora, from: -340, until: 25, withWhom: 'Hoofd aanmeldteam',
    what: 'Een student die via de studentenpsycholoog komt, heeft binnen twee weken een eerste gesprek. De student hoort zelf wat er volgt.',
    contact: 'Aanmeldteam, 000-000 00 12 (demo), werkdagen tot 16 uur',
    fallback: 'De huisarts verwijst naar een vrijgevestigde psycholoog; lijst bij de studentenpsychologen.',
  },
  {
    partner: 'schuldhulp-op-orde', ...bram, from: -420, until: -12, withWhom: 'Teamleider intake',
    what: 'Spreekuur op school, elke tweede dinsdag.', contact: 'intake@op-orde.example',
    fallback: 'Gemeente Voorbeeldstad, loket geldzaken.',
  },
  {
    partner: 'huisartsenpraktijk-voorbeeldhof', ...kim, from: -200, until: 165, withWhom: 'Praktijkmanager',
    what: 'Studenten uit het buitenland kunnen zich altijd inschrijven, ook als de praktijk vol is.', contact: 'Balie, 000-000 00 11 (demo)',
    fallback: 'Huisartsenpost Voorbeeldregio, buiten kantooruren.',
  },
  {
    partner: 'wijkteam-voorbeeldwijk', ...kim, from: -90, withWhom: 'Wijkverpleegkundige en maatschappelijk werker',
    what: 'Begeleiders mogen samen met de student bellen. Er is binnen een week contact.', contact: '000-000 00 13 (demo)',
    fallback: 'Studentendecanaat houdt contact tot er iemand is.',
  },
  {
    partner: 'verslavingszorg-voorbeeldstad', ...kim, from: -30, until: 52, withWhom: 'Coördinator preventie',
    what: 'Elke woensdag spreekuur op school, twee plekken per week voor studenten.', contact: 'preventie@verslavingszorg-voorbeeldstad.example',
  },
  {
    partner: 'bedacht-wonen', ...bram, from: 20, until: 385, withWhom: 'Sociaal beheerder',
    what: 'Bij huurschuld belt de huisvester eerst met de student en met Geld en wonen.', contact: 'Sociaal beheer, donderdag',
    fallback: 'Juridisch spreekuur van de studentenvakbond.',
  },
];

const proef: readonly DemoPartner[] = [
  {
    key: 'jeugdteam-proefdorp', name: text('Jeugdteam Proefdorp', 'Youth Team Proefdorp'),
    summary: text('Voor jou en je ouders: iemand die meedenkt, op school of thuis.', 'For you and your parents: somebody who thinks along, at school or at home.'),
    how: text('Vraag het zorgteam, of bel zelf.', 'Ask the care team, or call yourself.'),
    levels: [4], area: 'Proefdorp', phone: '000-000 00 21 (demo)', languages: ['nl'],
    capacity: { state: 'open', fromDays: 3, toDays: 7, daysAgo: 9 }, checked: 9,
  },
  {
    key: 'ggz-proefstreek', name: text('GGZ Proefstreek', 'GGZ Proefstreek'),
    summary: text('Gesprekken met een psycholoog.', 'Talks with a psychologist.'),
    how: text('Vraag je huisarts om een verwijzing.', 'Ask your general practitioner for a referral.'),
    levels: [5], themes: ['fs-t.2'], area: 'Proefstreek', languages: ['nl'],
    capacity: { state: 'full', fromDays: 70, toDays: 98, daysAgo: 33 }, checked: 33,
  },
];
const proefAgreements: readonly DemoAgreement[] = [{
  partner: 'jeugdteam-proefdorp', owner: 'Zorgteam ROC Proef', ownerEmail: 'zorgteam@roc-proef.example', from: -100, until: 265,
  withWhom: 'Jeugdconsulent', what: 'Elke maandag een uur op school.', contact: '000-000 00 21 (demo)', fallback: 'Zorgteam ROC Proef.',
}];

/** What belongs to one demo institution, by its key. */
export const partnersOf = (home: string): { partners: readonly DemoPartner[]; agreements: readonly DemoAgreement[] } => (
  home === 'voorbeeld' ? { partners: voorbeeld, agreements: voorbeeldAgreements } : { partners: proef, agreements: proefAgreements });
