import { writeWindow } from '../../../core/crisis/hours-text.ts';
import { type Aftercare, POLICIES, type Protocol } from '../../../core/crisis/types.ts';
import type { Lang } from '../../../core/frameworks/types.ts';

/** What stands in the fields of a form, by name; several choices of one field with a comma between. */
export type Values = Readonly<Record<string, string>>;

/** What somebody typed, to show again. */
export const typedValues = (form: URLSearchParams): Values =>
  Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name).join(',')]));

const both = (name: string, text: { nl: string; en?: string }): Values =>
  ({ [`${name}-nl`]: text.nl, [`${name}-en`]: text.en ?? '' });
const bothLines = (name: string, { nl, en = [] }: { nl: readonly string[]; en?: readonly string[] }): Values =>
  both(name, { nl: nl.join('\n'), en: en.join('\n') });

/** Fields `role-1-name-nl`, … for each role. @param prefixOf how the names for a place begin */
export const roleValues = ({ roles }: Protocol, prefixOf: (place: number) => string, lang: Lang): Values =>
  Object.assign({}, ...roles.map(({ key, name, callFor, holder, deputy, windows }, i) => {
    const at = prefixOf(i + 1);
    return {
      [`${at}key`]: key, ...both(`${at}name`, name), ...both(`${at}for`, callFor), [`${at}holder`]: holder,
      [`${at}deputy`]: deputy.name, [`${at}deputy-phone`]: deputy.phone,
      [`${at}hours`]: windows.map((window) => writeWindow(window, lang)).join('\n'),
    };
  })) as Values;

/** The fields of one step; of a step that is not there yet, where it would come. */
export function stepValues({ steps }: Protocol, key: string): Values {
  const at = steps.findIndex((step) => step.key === key);
  const step = steps[at];
  if (!step) return { after: steps.at(-1)?.key ?? '' };
  const { title, lines, role, phase, situations = [] } = step;
  return {
    ...both('title', title), ...bothLines('lines', lines), role, phase, situations: situations.join(','),
    after: steps[at - 1]?.key ?? '',
  };
}

function momentLines(name: string, { nl, en = [] }: Aftercare): Values {
  const text = (moments: Aftercare['nl']) => moments.map(({ when, lines }) => [`${when}:`, ...lines].join('\n')).join('\n\n');
  return both(name, { nl: text(nl), en: text(en) });
}

/** The fields about the press and aftercare. */
export const aftercareValues = ({ spokesperson, aftercare }: Protocol): Values => ({
  spokesperson: spokesperson.name, 'spokesperson-phone': spokesperson.phone,
  deputy: spokesperson.deputy.name, 'deputy-phone': spokesperson.deputy.phone,
  ...bothLines('others', spokesperson.others),
  ...momentLines('students', aftercare.students), ...momentLines('staff', aftercare.staff),
});

/** The fields with days and policies. */
export const dateValues = ({ rehearsedOn = '', nextRehearsalOn = '', reviewOn = '', policies }: Protocol, owner: string): Values => ({
  rehearsedOn, nextRehearsalOn, reviewOn, owner,
  ...Object.assign({}, ...POLICIES.map((policy) => {
    const { present, name = '', reviewOn: on = '' } = policies[policy];
    return { ...(present ? { [policy]: '1' } : {}), [`${policy}-name`]: name, [`${policy}-review`]: on };
  })) as Values,
});
