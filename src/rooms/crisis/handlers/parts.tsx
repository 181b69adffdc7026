import { PHASES, POLICIES, SITUATIONS, SPOKESPERSON, WHO_IS_THERE } from '../../../core/crisis/types.ts';
import { dayOf } from '../../../core/time/days.ts';
import { notFound } from '../../../platform/http/errors.ts';
import type { Context } from '../../../platform/http/context.ts';
import { Button } from '../../../ui/button/button.tsx';
import { inLanguage } from '../../../ui/part-text/part-text.tsx';
import { PATHS } from '../presenters/manage.ts';
import { aftercareValues, dateValues, roleValues, stepValues } from '../presenters/values.ts';
import { readAftercare } from '../schemas/aftercare-form.ts';
import { readDates } from '../schemas/dates-form.ts';
import { MOST_ROLES, prefixOf, readRoles } from '../schemas/roles-form.ts';
import { NEW_STEP, readStep } from '../schemas/step-form.ts';
import type { Kept } from '../service.ts';
import { AftercareFields, DateFields, RoleFields, StepFields } from '../views/fields.tsx';
import { wordsOf } from '../words.ts';
import type { EditPart } from './edit.tsx';

/** Frames for the roles that are there or were typed, and one more. */
function prefixes(values: Readonly<Record<string, string>>): readonly string[] {
  const filled = Array.from({ length: MOST_ROLES }, (_, i) => i + 1)
    .filter((place) => Object.entries(values).some(([name, value]) => name.startsWith(prefixOf(place)) && value));
  return Array.from({ length: Math.min(MOST_ROLES, Math.max(0, ...filled) + 1) }, (_, i) => prefixOf(i + 1));
}

export const rolesPart: EditPart = {
  part: 'roles',
  path: () => PATHS.roles,
  values: ({ protocol }, { lang }) => roleValues(protocol, prefixOf, lang),
  read: (form, { protocol }) => readRoles(form, protocol),
  fields: (fields) => <RoleFields {...fields} prefixes={prefixes(fields.values)} />,
  lead: ({ lang }) => wordsOf(lang).form.rolesLead,
};

const stepKey = (ctx: Context): string => ctx.params['step'] ?? '';

/** @throws HttpError (not found) for a step that is not there */
function known({ protocol }: Kept, ctx: Context): string {
  const key = stepKey(ctx);
  if (key !== NEW_STEP && !protocol.steps.some((step) => step.key === key)) throw notFound();
  return key;
}

function stepChoices({ protocol }: Kept, ctx: Context) {
  const words = wordsOf(ctx.lang);
  const option = (value: string, label: string) => ({ value, label });
  return {
    roles: [
      option(WHO_IS_THERE, words.you),
      ...protocol.roles.map(({ key, name }) => option(key, inLanguage(ctx.lang, name).text)),
      option(SPOKESPERSON, words.spokesperson),
    ],
    phases: PHASES.map((phase) => option(phase, words.phases[phase])),
    situations: SITUATIONS.map((situation) => option(situation, words.situations[situation])),
    after: protocol.steps.filter(({ key }) => key !== stepKey(ctx))
      .map(({ key, title }) => option(key, inLanguage(ctx.lang, title).text)),
  };
}

export const stepPart: EditPart = {
  part: 'steps',
  path: (ctx) => `${PATHS.steps}/${stepKey(ctx)}`,
  values: (kept, ctx) => stepValues(kept.protocol, known(kept, ctx)),
  read: (form, kept, ctx) => readStep(form, kept.protocol, known(kept, ctx)),
  fields: (fields, kept, ctx) => <StepFields {...fields} choices={stepChoices(kept, ctx)} />,
  heading: (ctx) => wordsOf(ctx.lang).form[stepKey(ctx) === NEW_STEP ? 'newStep' : 'editStep'],
  extra: (ctx) => stepKey(ctx) !== NEW_STEP
    && <Button look="subtle" name="remove" value="1">{wordsOf(ctx.lang).form.remove}</Button>,
  next: PATHS.steps,
};

export const aftercarePart: EditPart = {
  part: 'aftercare',
  path: () => PATHS.aftercare,
  values: ({ protocol }) => aftercareValues(protocol),
  read: (form, { protocol }) => readAftercare(form, protocol),
  fields: (fields) => <AftercareFields {...fields} />,
};

export const datesPart: EditPart = {
  part: 'dates',
  path: () => PATHS.dates,
  values: ({ protocol, owner }) => dateValues(protocol, owner),
  read: (form, { protocol }, ctx) => readDates(form, protocol, dayOf(ctx.now)),
  fields: (fields) => (
    <DateFields {...fields}
      policies={POLICIES.map((value) => ({ value, label: wordsOf(fields.lang).policyNames[value] }))} />
  ),
};
