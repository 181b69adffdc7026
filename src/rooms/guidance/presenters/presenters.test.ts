import { describe, expect, it } from 'vitest';
import { routes } from '../../../core/guidance/content/routes/index.ts';
import type { Route } from '../../../core/guidance/types.ts';
import type { Institution } from '../../../core/institution/types.ts';
import { wordsOf } from '../words.ts';
import type { Role } from '../../../access/roles.ts';
import { tilesFor } from './hub.ts';
import { groupsView } from './map.ts';
import { posterView } from './poster.ts';
import { offersView, routeView } from './route.ts';
import { urgentView } from './urgent.ts';

const both = (text: string) => ({ nl: text, en: `${text} (en)` });
const at = (sector: Institution['sector']): Institution => ({
  id: 'i', key: 'k', name: both('Hogeschool Verzonnen'), sector,
  acuteContact: { name: both('Eerste opvang'), phone: both('toestel 0000'), hours: both('van 8 tot 22 uur') },
});
const route = (key: string): Route => routes.find((one) => one.key === key) as Route;
const noon = new Date('2026-11-26T11:00:00Z');
const night = new Date('2026-11-26T23:00:00Z');

describe('a route', () => {
  it('sends to nobody who does not work in this sector', () => {
    const who = (sector: Institution['sector']) => routes.flatMap((one) => routeView(one, sector, 'nl').refer.map((to) => to.who));
    expect(who('hbo').join()).not.toMatch(/zorgcoördinator/i);
    expect(who('mbo').join()).not.toMatch(/studieadviseur/i);
    expect(who('mbo').join()).toMatch(/zorgcoördinator/i);
  });

  it('sends to somebody, in every sector', () => {
    for (const sector of ['mbo', 'hbo', 'wo'] as const) {
      expect(routes.filter((one) => routeView(one, sector, 'nl').refer.length === 0).map(({ key }) => key)).toEqual([]);
    }
  });

  it('puts what cannot wait first, and quotes what to say', () => {
    const { refer, open } = routeView(route('somber'), 'hbo', 'nl');
    const order = Object.values(wordsOf('nl').route.speed);
    const speeds = refer.map(({ speed }) => order.indexOf(speed as never));
    expect([...speeds].sort((a, b) => a - b)).toEqual(speeds);
    expect(open.every((line) => line.startsWith('‘') && line.endsWith('’'))).toBe(true);
  });

  it('shows a few offers, and those further down that take hand-overs', () => {
    const offer = (id: string, receives = false) => ({
      id, name: { nl: id }, summary: { nl: id }, join: { nl: id }, receives, people: receives ? ['Paula Psychotest'] : [],
    });
    const list = [...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => offer(id)), offer('g', true)];
    const { offers, more } = offersView(list, route('somber'), 'nl');
    expect(offers.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'g']);
    expect(offers.at(-1)?.tags.join()).toContain('Paula Psychotest');
    expect(more).toBe('/hulp?t=2.1');
  });
});

describe('the map', () => {
  it('shows every route once, under seven themes, also one without a subtheme', () => {
    const groups = groupsView(routes, 'en');
    expect(groups.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(groups.flatMap((group) => group.routes.map(({ key }) => key)).sort()).toEqual(routes.map(({ key }) => key).sort());
    expect(groups.find(({ id }) => id === '2')?.routes.map(({ key }) => key)).toContain('rouw-en-verlies');
  });
});

describe('the urgent branch', () => {
  const names = (now: Date, urgency?: Parameters<typeof urgentView>[0]) =>
    urgentView(urgency, undefined, at('hbo'), 'nl', now).lines.map(({ name }) => name);

  it('names the general practitioner by day and the huisartsenpost by night, and the own contact always', () => {
    expect(names(noon)).toEqual(['112', '113 Zelfmoordpreventie', 'De huisarts van de student']);
    expect(names(night)).toEqual(['112', '113 Zelfmoordpreventie', 'Huisartsenpost']);
    expect(urgentView(undefined, undefined, at('hbo'), 'nl', night).own?.name).toBe('Eerste opvang');
  });

  it('asks plainly when hope is gone, and not when it is about violence', () => {
    const violence = { rule: 'GUIDE-1', acute: { rules: [], kind: 'home-violence', lines: ['veilig-thuis'], about: 'other' } } as const;
    expect(urgentView({ rule: 'GUIDE-2' }, undefined, at('hbo'), 'nl', noon)).toMatchObject({ open: true, ask: true });
    expect(urgentView(violence, undefined, at('hbo'), 'nl', noon)).toMatchObject({ open: true, ask: false });
    expect(names(noon, violence)[0]).toBe('Veilig Thuis');
    expect(urgentView(undefined, route('slaap'), at('hbo'), 'nl', noon)).toMatchObject({ open: false, ask: false });
  });
});

describe('the poster', () => {
  it('says who to go to for each theme, by the name of the sector, and where the map is', () => {
    const view = posterView(routes, at('mbo'), 'nl', 'https://welzijn.voorbeeld.example/routekaart');
    expect(view.rows).toHaveLength(7);
    expect(view.rows.every(({ to }) => to !== '' && !/[(,]/.test(to))).toBe(true);
    expect(view.rows.map(({ to }) => to).join()).toContain('Schoolpsycholoog');
    expect(view.address).toBe('welzijn.voorbeeld.example/routekaart');
    expect(view.own).toContain('toestel 0000');
  });

  it('sends who worries about money to who knows about money first', () => {
    const money = posterView(routes, at('hbo'), 'nl', 'https://x.example').rows.find(({ about }) => about.startsWith('Geld'));
    expect(money?.to).toMatch(/^Geldadviseur/);
  });
});

describe('the page for who guides', () => {
  const paths = (...roles: Role[]) => tilesFor(roles.map((role) => ({ role })), 'nl').map(({ path }) => path);

  it('shows each only what they may open', () => {
    expect(paths('guide')).toContain('/overdracht/samen');
    expect(paths('guide')).not.toContain('/postvak');
    expect(paths('specialist')).toContain('/postvak');
    expect(paths('coordinator')).toContain('/teksten');
    expect(paths('guide')).not.toContain('/signalen');
    expect(paths('representative')).toEqual(expect.arrayContaining(['/routekaart', '/signalen']));
    expect(paths('representative')).not.toContain('/crisis');
    for (const open of ['/routekaart', '/momenten', '/keten']) expect(paths()).toContain(open);
    for (const closed of ['/crisis', '/scholing', '/postvak', '/overdracht/samen', '/teksten', '/signalen']) {
      expect(paths()).not.toContain(closed);
      expect(paths('researcher')).not.toContain(closed);
    }
    const unit = tilesFor([{ role: 'coordinator', unitId: 'a' }], 'nl').map(({ path }) => path);
    expect(unit).toContain('/routekaart');
    for (const closed of ['/signalen', '/teksten']) expect(unit).not.toContain(closed);
  });
});

describe('words', () => {
  it('are calm, in both languages', () => {
    expect(JSON.stringify([wordsOf('nl'), wordsOf('en')])).not.toContain('!');
  });
});
