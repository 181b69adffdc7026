import { describe, expect, it } from 'vitest';
import { exempel, proef, voorbeeld } from './institution.ts';
import { people } from './people.ts';

const homes = [voorbeeld, proef, exempel];

describe('the people of the demo', () => {
  it('has everybody one can be, and a few of two others', () => {
    const roles = people.filter(({ homeOrganisation }) => homeOrganisation === voorbeeld.homeOrganisation)
      .flatMap((person) => person.roles.map(({ role, unit }) => (unit ? `${role} in ${unit}` : role)));
    expect(new Set(roles)).toEqual(new Set([
      'student', 'guide', 'specialist', 'coordinator', 'executive', 'representative', 'researcher', 'administrator',
      'guide in techniek', 'coordinator in gezondheid', 'executive in techniek',
    ]));
    expect(people.filter(({ homeOrganisation }) => homeOrganisation === proef.homeOrganisation)
      .flatMap((person) => person.roles.map(({ role }) => role)).sort()).toEqual(['coordinator', 'guide', 'specialist', 'student']);
    expect(people.filter(({ homeOrganisation }) => homeOrganisation === exempel.homeOrganisation)
      .flatMap((person) => person.roles.map(({ role }) => role)).sort()).toEqual(['coordinator', 'executive', 'representative', 'student']);
  });

  it('gives nobody the subject of somebody else', () => {
    expect(new Set(people.map(({ sub }) => sub)).size).toBe(people.length);
  });

  it.each(people)('$displayName is clearly invented, and at home somewhere', (person) => {
    expect(person.displayName).toMatch(/voorbeeld|test|proef|example/i);
    expect(homes.map(({ homeOrganisation }) => homeOrganisation)).toContain(person.homeOrganisation);
    expect(person.about.nl.trim()).toBeTruthy();
    expect(person.about.en.trim()).toBeTruthy();
  });

  it.each(people)('$displayName has an address only as staff', ({ affiliation, email, homeOrganisation }) => {
    if (affiliation === 'student') expect(email).toBeUndefined();
    else expect(email).toMatch(new RegExp(`^[a-z.-]+@${homeOrganisation.replaceAll('.', '\\.')}$`));
  });

  it('narrows a role only to a unit that is there', () => {
    for (const { roles, homeOrganisation } of people) {
      const units = homes.find((home) => home.homeOrganisation === homeOrganisation)?.units.map(({ key }) => key);
      for (const { unit } of roles) if (unit) expect(units).toContain(unit);
    }
  });
});

describe.each(homes)('the institution $key', ({ units, acute, name }) => {
  it('has a tree of units in which every parent is a faculty', () => {
    expect(new Set(units.map(({ key }) => key)).size).toBe(units.length);
    const faculties = units.filter(({ kind }) => kind === 'faculty').map(({ key }) => key);
    for (const { kind, parent } of units) {
      if (kind === 'programme') expect(faculties).toContain(parent);
      else expect(parent).toBeUndefined();
    }
  });

  it('speaks both languages, and gives no number that somebody could dial', () => {
    const texts = [name, ...units.map((unit) => unit.name), ...Object.values(acute)];
    for (const { nl, en } of texts) expect(nl.trim() && en.trim()).toBeTruthy();
    expect(acute.phone.nl).toMatch(/^toestel \d{4} \(demo\)$/);
    expect(acute.phone.en).toMatch(/^extension \d{4} \(demo\)$/);
  });
});
