import { actorAs, type Person } from '../access/actor.ts';
import type { Role } from '../access/roles.ts';
import type { Text } from '../core/frameworks/types.ts';

type Item = {
  readonly id: string; readonly path: string; readonly label: Text; readonly roles?: readonly Role[];
  /** not for who has the role for some units only */
  readonly whole?: true;
};

/** The main menu: what each person can open, in the order in which they need it. */
const items: readonly Item[] = [
  { id: 'find', path: '/hulp', label: { nl: 'Hulp vinden', en: 'Find help' } },
  {
    id: 'guidance', path: '/begeleiding', label: { nl: 'Begeleiding', en: 'Guidance' },
    roles: ['guide', 'specialist', 'coordinator', 'executive', 'representative'],
  },
  { id: 'check-in', path: '/check-in', label: { nl: 'Check-in', en: 'Check-in' }, roles: ['student'] },
  { id: 'modules', path: '/oefenen', label: { nl: 'Oefeningen', en: 'Exercises' }, roles: ['student'] },
  { id: 'hand-over', path: '/overdracht', label: { nl: 'Mijn overdrachten', en: 'My hand-overs' }, roles: ['student'] },
  { id: 'hand-over', path: '/overdracht/samen', label: { nl: 'Overdrachten', en: 'Hand-overs' }, roles: ['guide'] },
  { id: 'hand-over', path: '/postvak', label: { nl: 'Postvak', en: 'Inbox' }, roles: ['specialist'] },
  {
    id: 'overview',
    path: '/overzicht',
    label: { nl: 'Overzicht', en: 'Overview' },
    roles: ['coordinator', 'executive', 'representative', 'researcher', 'guide', 'specialist'],
  },
  {
    id: 'initiatives',
    path: '/initiatieven',
    label: { nl: 'Initiatieven', en: 'Initiatives' },
    roles: ['coordinator'],
  },
  {
    id: 'policy', path: '/beleid', label: { nl: 'Beleid', en: 'Policy' },
    roles: ['coordinator', 'executive', 'representative', 'researcher'],
  },
  { id: 'policy', path: '/beleid', label: { nl: 'Meedoen', en: 'Take part' }, roles: ['student'] },
  {
    id: 'needs',
    path: '/vragen',
    label: { nl: 'Vragen van studenten', en: "Students' questions" },
    roles: ['coordinator'],
    whole: true,
  },
  { id: 'admin', path: '/beheer', label: { nl: 'Beheer', en: 'Administration' }, roles: ['administrator'] },
];

/** Pages that one reaches by the page for who guides. */
const BY_GUIDANCE: ReadonlySet<string> = new Set(
  ['moments', 'arrange', 'who', 'crisis', 'chain', 'training', 'signals', 'impression', 'texts', 'gifts']);

/** Pages that one reaches by the page for policy. */
const BY_POLICY: ReadonlySet<string> = new Set([
  'vision', 'team', 'goals', 'plan', 'ideas', 'scan', 'evaluations', 'cycle', 'figures', 'money', 'account',
  'rounds', 'modules-kept',
]);

/** The item of the menu under which a page stands. */
export function itemOf(here: string | undefined): string | undefined {
  if (here && BY_GUIDANCE.has(here)) return 'guidance';
  return here && BY_POLICY.has(here) ? 'policy' : here;
}

/**
 * The items this person may open; a visitor needs no menu, because the one question stands on the page.
 * @param off items that are not offered here
 */
export function menuFor(
  person: Person | undefined,
  institutionId: string,
  href: (path: string) => string,
  lang: 'nl' | 'en',
  off: ReadonlySet<string> = new Set(),
) {
  const open = items.filter(({ id, roles, whole }) => {
    if (off.has(id)) return false;
    const actor = roles && person && actorAs(person, institutionId, roles);
    return !roles || (actor && !(whole && actor.unitIds));
  });
  const once = open.filter(({ path }, at) => open.findIndex((one) => one.path === path) === at);
  return once.length > 1 ? once.map(({ id, path, label }) => ({ id, href: href(path), label: label[lang] })) : [];
}
