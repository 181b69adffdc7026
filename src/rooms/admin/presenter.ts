import { GIVEN_ROLES, type Role } from '../../access/roles.ts';
import type { Lang, Text } from '../../core/frameworks/types.ts';
import { wordsOf } from './words.ts';

type Unit = { readonly id: string; readonly parent_id: string | null; readonly name: Text };
type Person = { readonly id: string; readonly display_name: string; readonly affiliation: 'student' | 'employee' };
type Grant = {
  readonly id: string;
  readonly person_id: string;
  readonly role: Role;
  readonly unit_id: string | null;
  readonly source: string;
};

export const roleOptions = (lang: Lang) =>
  GIVEN_ROLES.map((role) => ({ value: role, label: wordsOf(lang).roles[role] }));

/** Units in the order of the tree, each under its parent. */
export function unitOptions(
  units: readonly Unit[],
  lang: Lang,
  parent: string | null = null,
  depth = 0,
): readonly { value: string; label: string }[] {
  return units
    .filter(({ parent_id }) => parent_id === parent)
    .sort((a, b) => a.name[lang].localeCompare(b.name[lang]))
    .flatMap(({ id, name }) => [
      { value: id, label: `${'— '.repeat(depth)}${name[lang]}` },
      ...unitOptions(units, lang, id, depth + 1),
    ]);
}

/** People with their roles in words. What follows from sign-in is not taken away here: it would come back. */
export function personRows(people: readonly Person[], grants: readonly Grant[], units: readonly Unit[], lang: Lang) {
  const words = wordsOf(lang);
  return people.map(({ id, display_name, affiliation }) => ({
    name: display_name,
    kind: words.people[affiliation],
    grants: grants
      .filter(({ person_id }) => person_id === id)
      .map((grant) => {
        const where = grant.unit_id
          ? (units.find((unit) => unit.id === grant.unit_id)?.name[lang] ?? '')
          : words.people.whole;
        const source = grant.source === 'claim' ? `; ${words.people.fromClaim}` : '';
        return {
          id: grant.id,
          label: `${words.roles[grant.role]} (${where}${source})`,
          removable: grant.source !== 'claim',
        };
      }),
  }));
}
