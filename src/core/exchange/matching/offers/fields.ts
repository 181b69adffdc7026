import type { Sector } from '../../../accounting/lines.ts';
import { lineLabel, unitLabel } from '../lines.ts';
import type { Field } from '../types.ts';

export const OFFER_FIELDS = [
  'name', 'summary', 'description', 'audiences', 'owner', 'ownerEmail', 'status', 'units', 'line', 'theme', 'kind',
  'forms', 'level', 'join', 'place', 'url', 'email', 'phone', 'cost', 'funding', 'provider', 'reviewOn',
] as const;
export type OfferField = (typeof OFFER_FIELDS)[number];

const words = (text: string): readonly string[] => text.split(', ');
const field = (
  name: OfferField, nl: string, en: string, synonyms: string, more: Omit<Partial<Field<OfferField>>, 'field'> = {},
): Field<OfferField> => ({ field: name, label: { nl, en }, words: words(synonyms), ...more });

const TEXT = { looks: ['text', 'long-text'] } as const;

/** What a column of a list of offers can be, with the words that headers have for it. */
export const offerFields: readonly Field<OfferField>[] = [
  field('name', 'Naam', 'Name', 'naam, titel, activiteit, interventie, initiatief, project, aanbod, maatregel, training, '
    + 'naam activiteit, wat, name, title, activity, intervention, initiative, offer', { looks: ['text'] }),
  field('summary', 'In één zin', 'In one sentence', 'samenvatting, in een zin, korte omschrijving, kort, summary, short', TEXT),
  field('description', 'Beschrijving', 'Description', 'omschrijving, beschrijving, toelichting, inhoud, uitleg, doel, '
    + 'opmerking, opmerkingen, description, details, notes, goal', { ...TEXT, many: true }),
  field('audiences', 'Voor wie', 'For whom', 'doelgroep, voor wie, deelnemers, audience, target group, for whom',
    { ...TEXT, many: true, coded: true }),
  field('owner', 'Wie zorgt ervoor', 'Who looks after it', 'eigenaar, trekker, contactpersoon, wie, verantwoordelijke, '
    + 'coordinator, aanspreekpunt, uitvoerder, contact, owner, lead, responsible, who, contact person', { looks: ['text', 'email'] }),
  field('ownerEmail', 'Mailadres van wie ervoor zorgt', 'Mail address of who looks after it',
    'mail trekker, mail eigenaar, mail contactpersoon, e mail, email, mail, mailadres', { looks: ['email'] }),
  field('status', 'Stand', 'Status', 'status, stand, fase, stand van zaken, voortgang, state, phase', { looks: ['text'], coded: true }),
  field('units', 'Faculteit, academie of opleiding', 'Faculty or programme', 'faculteit, academie, opleiding, onderdeel, '
    + 'domein, cluster, instituut, afdeling, school, college, team, locatie faculteit, faculty, programme, unit, department',
    { looks: ['text'], coded: true, many: true }),
  field('line', 'Lijn of pijler', 'Line or pillar', 'lijn, lijn lk, lijn landelijk kader, landelijk kader, pijler, kader, '
    + 'line, pillar, framework', { looks: ['text', 'number'], coded: true, many: true }),
  field('theme', 'Thema of bouwsteen', 'Theme or building block', 'thema, onderwerp, bouwsteen, categorie, theme, topic, '
    + 'subject, category', { looks: ['text'], coded: true, many: true }),
  field('kind', 'Soort', 'Kind', 'soort, type, kind, soort activiteit', { looks: ['text'], coded: true }),
  field('forms', 'Vorm', 'Form', 'vorm, werkvorm, form, format', { looks: ['text'], coded: true, many: true }),
  field('level', 'Hoe intensief', 'How intensive', 'niveau, intensiteit, stepped care, getrapt aanbod, trede, level, intensity',
    { looks: ['text', 'number'], coded: true }),
  field('join', 'Hoe doe je mee', 'How to join', 'aanmelden, aanmelding, hoe meedoen, meedoen, deelname, inschrijven, join, '
    + 'sign up', TEXT),
  field('place', 'Waar', 'Where', 'locatie, waar, plaats, ruimte, gebouw, where, place, location, room', { looks: ['text'] }),
  field('url', 'Webadres', 'Web address', 'website, link, url, webpagina, webadres, web address', { looks: ['url'] }),
  field('email', 'Mailadres voor studenten', 'Mail address for students', 'mail studenten, contact mail, info mail', { looks: ['email'] }),
  field('phone', 'Telefoon', 'Phone', 'telefoon, telefoonnummer, tel, phone', { looks: ['text', 'number'] }),
  field('cost', 'Wat het een student kost', 'What it costs a student', 'eigen bijdrage, prijs, kosten student, '
    + 'kosten deelnemer, price, fee'),
  field('funding', 'Waar het van betaald wordt', 'What pays for it', 'financiering, geldstroom, bron, budget uit, funding, '
    + 'source', { looks: ['text'] }),
  field('provider', 'Van wie', 'Offered by', 'aanbieder, organisatie, partner, uitgevoerd door, provider, organisation', { looks: ['text'] }),
  field('reviewOn', 'Nakijken op', 'Check on', 'evaluatiedatum, evaluatie, herzien, nakijken, einddatum, evalueren op, '
    + 'review, review date', { looks: ['date', 'number', 'amount'] }),
];

/** The same, called as the sector does. */
export const offerFieldsFor = (sector: Sector): readonly Field<OfferField>[] => offerFields.map((one) => {
  if (one.field === 'line') return { ...one, label: lineLabel(sector) };
  return one.field === 'units' ? { ...one, label: unitLabel(sector) } : one;
});

/** What headings between rows can mean. */
export const OFFER_SECTIONS: readonly OfferField[] = ['line', 'theme', 'units', 'audiences', 'kind', 'status', 'forms'];
