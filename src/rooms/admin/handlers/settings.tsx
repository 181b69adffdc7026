import type { Context } from '../../../platform/http/context.ts';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { unitOptions, roleOptions } from '../presenter.ts';
import { HttpError } from '../../../platform/http/errors.ts';
import { isId } from '../../../platform/http/ids.ts';
import { institutionShape, mappingShape, unitShape } from '../schemas.ts';
import type { AdminService } from '../service.ts';
import { Frame } from '../views/frame.tsx';
import { InstitutionPart } from '../views/institution.tsx';
import { MappingsPart } from '../views/mappings.tsx';
import { UnitsPart } from '../views/units.tsx';
import { wordsOf } from '../words.ts';

type Again = { readonly values: Readonly<Record<string, string>>; readonly error?: { field: string; message: string } };
const NOTHING: Again = { values: {} };

const errorsOf = ({ error }: Again) => (error ? [error] : []);

/** GET /beheer/koppelingen. */
export const viewMappings =
  (service: AdminService, again: Again = NOTHING) =>
  async (ctx: Context) => {
    const [mappings, units] = await Promise.all([service.mappings(ctx.actor), service.units(ctx.actor)]);
    const roles = roleOptions(ctx.lang);
    const places = unitOptions(units, ctx.lang);
    return ctx.page(
      { title: wordsOf(ctx.lang).title, here: 'admin', wide: true, status: again.error ? 422 : 200 },
      <Frame lang={ctx.lang} here="mappings" href={ctx.href}>
        <ErrorSummary lang={ctx.lang} errors={errorsOf(again)} />
        <MappingsPart
          lang={ctx.lang}
          roles={roles}
          units={places}
          href={ctx.href}
          {...again}
          rows={mappings.map(({ id, claim, value, role, unit_id }) => ({
            id,
            claim,
            value,
            role: wordsOf(ctx.lang).roles[role],
            unit: places.find((one) => one.value === unit_id)?.label ?? wordsOf(ctx.lang).people.whole,
          }))}
        />
      </Frame>,
    );
  };

/** POST /beheer/koppelingen: add one, or take one away. */
export const submitMapping = (service: AdminService) => async (ctx: Context) => {
  const form = await ctx.form();
  const remove = form.get('remove');
  if (remove) {
    if (!isId(remove)) throw new HttpError('invalid');
    ctx.about(remove);
    await service.removeMapping(ctx.actor, remove);
    return ctx.redirect(ctx.href('/beheer/koppelingen'));
  }
  const values = Object.fromEntries(form);
  const mapping = mappingShape.safeParse(values);
  if (!mapping.success)
    return viewMappings(service, { values, error: { field: 'value', message: wordsOf(ctx.lang).mappings.missing } })(
      ctx,
    );
  await service.addMapping(ctx.actor, mapping.data);
  return ctx.redirect(ctx.href('/beheer/koppelingen'));
};

/** GET /beheer/onderdelen. */
export const viewUnits =
  (service: AdminService, again: Again = NOTHING) =>
  async (ctx: Context) => {
    const options = unitOptions(await service.units(ctx.actor), ctx.lang);
    return ctx.page(
      { title: wordsOf(ctx.lang).title, here: 'admin', status: again.error ? 422 : 200 },
      <Frame lang={ctx.lang} here="units" href={ctx.href}>
        <ErrorSummary lang={ctx.lang} errors={errorsOf(again)} />
        <UnitsPart lang={ctx.lang} units={options} href={ctx.href} {...again} />
      </Frame>,
    );
  };

/** POST /beheer/onderdelen. */
export const submitUnit = (service: AdminService) => async (ctx: Context) => {
  const values = Object.fromEntries(await ctx.form());
  const unit = unitShape.safeParse(values);
  const words = wordsOf(ctx.lang).units;
  if (!unit.success) {
    const field = String(unit.error.issues[0]?.path[0] ?? 'nl');
    return viewUnits(service, { values, error: { field, message: words.missing } })(ctx);
  }
  if (!(await service.addUnit(ctx.actor, unit.data)))
    return viewUnits(service, { values, error: { field: 'key', message: words.taken } })(ctx);
  return ctx.redirect(ctx.href('/beheer/onderdelen'));
};

/** GET /beheer/instelling. */
export const viewInstitution = (service: AdminService, again?: Again) => async (ctx: Context) => {
  const now = await service.settings(ctx.actor);
  const contact = now.acute_contact;
  const values = again?.values ?? {
    'name-nl': now.name.nl,
    'name-en': now.name.en,
    home: now.home_organisations.join(', '),
    hosts: now.hosts.join(', '),
    'contact-nl': contact?.name.nl ?? '',
    'contact-en': contact?.name.en ?? '',
    'phone-nl': contact?.phone.nl ?? '',
    'phone-en': contact?.phone.en ?? '',
    'hours-nl': contact?.hours.nl ?? '',
    'hours-en': contact?.hours.en ?? '',
    'place-nl': contact?.place?.nl ?? '',
    'place-en': contact?.place?.en ?? '',
    'note-nl': contact?.note?.nl ?? '',
    'note-en': contact?.note?.en ?? '',
  };
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: 'admin', status: again?.error ? 422 : 200 },
    <Frame lang={ctx.lang} here="institution" href={ctx.href}>
      <ErrorSummary lang={ctx.lang} errors={again ? errorsOf(again) : []} />
      <InstitutionPart lang={ctx.lang} href={ctx.href} values={values} error={again?.error} />
    </Frame>,
  );
};

/** POST /beheer/instelling. */
export const submitInstitution = (service: AdminService) => async (ctx: Context) => {
  const values = Object.fromEntries(await ctx.form());
  const settings = institutionShape.safeParse(values);
  if (!settings.success) {
    const issue = settings.error.issues[0];
    const words = wordsOf(ctx.lang).institution;
    const message = issue?.message === 'contact' ? words.missingContact : words.missing;
    return viewInstitution(service, { values, error: { field: String(issue?.path[0] ?? 'name-nl'), message } })(ctx);
  }
  const taken = await service.changeSettings(ctx.actor, settings.data);
  if (taken) {
    const error = { field: taken, message: wordsOf(ctx.lang).institution.taken };
    return viewInstitution(service, { values, error })(ctx);
  }
  return ctx.redirect(ctx.href('/beheer/instelling'));
};
