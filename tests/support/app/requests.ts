import { readFileSync } from 'node:fs';
import { assets } from '../../../src/ui/assets.ts';
import type { Client } from './client.ts';
import { formAt } from './form.ts';
import type { NamedRoute } from './routes.ts';
import type { Target, World } from './world.ts';

/** Values for the parameters of every route, from the demo. */
function values(world: World, target: Target): Readonly<Record<string, string>> {
  const { offer, preview, hsds, handOvers, certificate, partner, agreement, ideas, comment, member, duty, moneyImport, moneyFile } = world;
  return {
    '/oefenen/:key/:step': '/oefenen/slaap/2',
    ':institution': 'voorbeeld', '/assets/:file': assets()[0]?.path ?? '', '/kaders/:file': '/kaders/hv.json', ':component': 'button', '/routekaart/:key': '/routekaart/slaap',
    ':report': target.report, '/aanbod/:id': `/aanbod/${offer}`, '/klopt/:id': `/klopt/${offer}`,
    '/overdracht/samen/:id': `/overdracht/samen/${handOvers.waiting}`, '/overdracht/open/:id': `/overdracht/open/${handOvers.prepared.id}`,
    '/check-in/invullen/:instrument': '/check-in/invullen/maandcheck', '/check-in/klaar/:instrument': '/check-in/klaar/maandcheck',
    '/check-in/uitslag/:id': `/check-in/uitslag/${world.checkIns.kept}`, '/check-in/ouder/:id': `/check-in/ouder/${world.checkIns.young.vault}`,
    '/mijn-gegevens/weg/:id': `/mijn-gegevens/weg/${world.checkIns.kept}`, '/bestand/:form': '/bestand/json',
    '/overdracht/:id': `/overdracht/${handOvers.sent}`, '/postvak/:id': `/postvak/${handOvers.sent}`,
    '/gekregen/:id': `/gekregen/${world.gifts.opens}`, '/gedeeld/:id': `/gedeeld/${world.gifts.stops}`, '/herinnering/:id': `/herinnering/${world.gifts.stops}`,
    '/keten/:id': `/keten/${partner}`, '/keten/partners/:id': `/keten/partners/${partner}`,
    '/keten/afspraken/:id': `/keten/afspraken/${agreement}`, '/partner/:id': `/partner/${partner}`,
    '/geld/initiatief/:id': `/geld/initiatief/${offer}`, '/geld/regels/:id': `/geld/regels/${world.money.entry}`,
    '/geld/bronnen/:id': `/geld/bronnen/${world.money.source}`,
    '/geld/inlezen/gedaan/:id': `/geld/inlezen/gedaan/${moneyImport}`, '/geld/inlezen/:id': `/geld/inlezen/${moneyFile}`,
    '/versie/:id': `/versie/${world.accountVersion}`, '/alinea/:key': '/alinea/money.main', '/verantwoording/:year': `/verantwoording/${new Date().getUTCFullYear()}`,
    '/inlezen/:id': `/inlezen/${preview}`, ...Object.fromEntries(hsds.map(({ list, id }) => [`/${list}/:id`, `/${list}/${id}`])),
    '/scholing/:id': `/scholing/${target.training}`, '/scholing/bewijs/:id': `/scholing/bewijs/${certificate}`,
    '/scholing/moment/:id': `/scholing/moment/${target.trainingDate}`,
    '/beleid/doelen/:id': `/beleid/doelen/${target.goal}`, ':figure': target.goalFigure, '/beleid/cijfers/:id': `/beleid/cijfers/${target.outsideFigure}`,
    '/beleid/plan/:id': `/beleid/plan/${target.action}`, '/beleid/ideeen/:id': `/beleid/ideeen/${ideas.answered}`,
    '/ideeen/:id/terugtrekken': `/ideeen/${ideas.goes}/terugtrekken`, '/ideeen/:id/verslag': `/ideeen/${ideas.granted}/verslag`, '/ideeen/:id': `/ideeen/${ideas.open}`,
    '/beleid/evaluaties/:id': `/beleid/evaluaties/${target.evaluation}`, '/beleid/formulieren/:id': `/beleid/formulieren/${target.form}`,
    '/mening/:code': `/mening/${target.formCode}`, '/beleid/rondes/anderen/:id': `/beleid/rondes/anderen/${target.survey}`,
    '/beleid/rondes/:id': `/beleid/rondes/${target.round}`, '/check-in/ronde/:code': `/check-in/ronde/${world.roundCode}`,
    '/visie/:id': `/visie/${target.vision}`, '/visie/reactie/:id': `/visie/reactie/${comment}`, '/team/:id': `/team/${member}`,
    '/team/taken/:id': `/team/taken/${duty}`, '/zelfscan/:id': `/zelfscan/${target.scan}`, ':part': 'sc.1',
    '/initiatieven/:id': `/initiatieven/${target.id}`, ':scheme': 'lk', ':concept': 'fs-t.2.1', ':row': 'first-year', ':column': '2', ':step': 'stay',
    '/vragenlijsten/:key': '/vragenlijsten/maandcheck', '/momenten/:key': '/momenten/start', '/teksten/:kind/:key': '/teksten/adjustment/extra-time',
    '/oefenen/:key': '/oefenen/slaap', '/beleid/oefeningen/:key': '/beleid/oefeningen/zin', ':lang': 'nl',
    '/advies/:key': '/advies/advice-1',
  };
}

/** The address of a route. @throws Error when a parameter has no value here */
export function addressOf({ name }: Pick<NamedRoute, 'name'>, world: World, target: Target = world.inside): string {
  const address = Object.entries(values(world, target)).reduce((path, [parameter, value]) =>
    path.replace(new RegExp(`${parameter}(?![a-z])`, 'g'), value), name);
  if (address.includes('/:')) throw new Error(`${name}: say in tests/support/app/requests.ts what stands for the parameter`);
  return address;
}

/** What a signed link to this route carries after `?k=`. */
export function codeFor({ name }: Pick<NamedRoute, 'name'>, { link, partnerLink, handOvers, checkIns, gifts, feed }: World): string {
  if (name.includes('/herinnering/')) return gifts.reminderLink;
  if (name.includes('/agenda.ics')) return feed;
  if (name.includes('/check-in/ouder/')) return checkIns.young.code;
  if (name.includes('/overdracht/open/')) return handOvers.prepared.code;
  return name.includes('/partner/') ? partnerLink : link;
}

/** Bodies for routes that look at who may only once they have read one; anything else gets an empty form. */
const bodies: Readonly<Record<string, (world: World, target: Target, keeper: Client) => BodyInit | Promise<BodyInit>>> = {
  '/:institution/initiatieven/:id/bewerken': (_, { id }, keeper) => formAt(keeper, `/voorbeeld/initiatieven/${id}/bewerken`),
  '/:institution/initiatieven/:id/voorstellen': () => new URLSearchParams({ all: '1' }),
  '/:institution/initiatieven/voorstellen': (_, { id }) => new URLSearchParams({ [`${id} lk.nothing`]: 'no' }),
  '/:institution/vragen/verwijder': ({ question }) => new URLSearchParams({ id: question }),
  '/:institution/vragen/woorden': () => new URLSearchParams({ phrase: 'tentamenkriebels', theme: 'fs-t.2.1' }),
  '/:institution/signalen/indruk': () => new URLSearchParams({ theme: 'fs-t.3.1', text: 'Studenten zeggen vaker dat het druk is.' }),
  '/:institution/signalen/indruk/weg': ({ question }) => new URLSearchParams({ id: question }),
  '/:institution/signalen/gemeente': () =>
    new URLSearchParams({ themes: 'fs-t.7.1', intro: 'Wij zijn een school.', request: 'Meer kamers.' }),
  '/:institution/momenten/data': (_, { unit }) => {
    const day = `${new Date().getUTCFullYear()}-08-02`;
    return new URLSearchParams({ unit, moment: 'scriptie', from: day, to: day });
  },
  '/:institution/momenten/data/weg': (_, { days }) => new URLSearchParams({ id: days }),
  '/:institution/beleid/visie/nieuw': (_, { unit }) => new URLSearchParams({ unit }),
  '/:institution/beleid/zelfscan/nieuw': (_, { unit }) => new URLSearchParams({ unit, scheme: 'gs', year: '2031' }),
  '/:institution/overzicht/kaders/inlezen': () => {
    const form = new FormData();
    form.set('file', new File([readFileSync('src/demo/own-scheme.json')], 'hv.json'));
    return form;
  },
};

/** @param keeper somebody who may read the forms */
export async function bodyFor({ name }: NamedRoute, world: World, target: Target, keeper: Client): Promise<BodyInit> {
  return await bodies[name]?.(world, target, keeper) ?? new URLSearchParams();
}
