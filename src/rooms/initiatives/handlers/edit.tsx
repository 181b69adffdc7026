import type { Context } from '../../../platform/http/context.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import { choices, type Values, valuesOf, valuesOfForm } from '../presenters/form.ts';
import { messages } from '../schemas/messages.ts';
import { readFull } from '../schemas/full-form.ts';
import { readShort } from '../schemas/short-form.ts';
import type { InitiativesService } from '../service.ts';
import { FormPage } from '../views/form-page.tsx';
import { FullFields } from '../views/full-form.tsx';
import { ShortFields } from '../views/short-form.tsx';
import { wordsOf } from '../words.ts';

const inWords = (errors: readonly FieldError[], lang: Context['lang']) =>
  errors.map(({ field, message }) => ({ field, message: message[lang] }));

async function page(
  ctx: Context,
  service: InitiativesService,
  values: Values,
  errors: readonly FieldError[],
  existing?: { id: string; version: number },
) {
  const { form } = wordsOf(ctx.lang);
  const own = existing ? await service.ownSchemes(ctx.actor) : [];
  const options = choices(ctx.lang, await service.ownUnits(ctx.actor), own);
  const said = inWords(errors, ctx.lang);
  const fields = {
    lang: ctx.lang,
    values,
    options,
    errors: Object.fromEntries(said.map(({ field, message }) => [field, message])),
  };
  const action = existing ? ctx.href(`/initiatieven/${existing.id}/bewerken`) : ctx.href('/initiatieven/nieuw');
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: 'initiatives', status: errors.length > 0 ? 422 : 200 },
    <FormPage
      lang={ctx.lang}
      title={existing ? form.editTitle : form.newTitle}
      lead={existing ? undefined : form.newLead}
      action={action}
      back={ctx.href('/initiatieven')}
      errors={said}
      more={!existing}
      hidden={existing ? { version: String(existing.version) } : {}}
    >
      {existing ? <FullFields {...fields} /> : <ShortFields {...fields} />}
    </FormPage>,
  );
}

/** Who is limited to some units says for which of those an initiative is. */
async function outsideUnits(
  ctx: Context,
  service: InitiativesService,
  unitIds: readonly string[],
): Promise<readonly FieldError[]> {
  const own = (await service.ownUnits(ctx.actor)).map(({ id }) => id);
  const right = unitIds.every((id) => own.includes(id)) && !(ctx.actor.unitIds && unitIds.length === 0);
  return right ? [] : [{ field: 'unit', message: messages.unit }];
}

/** GET /initiatieven/nieuw: six fields. */
export const viewNew = (service: InitiativesService) => (ctx: Context) =>
  page(ctx, service, { kind: 'offer', status: 'running' }, []);

/** POST /initiatieven/nieuw. Somebody limited to units adds for those units. */
export const submitNew = (service: InitiativesService) => async (ctx: Context) => {
  const form = await ctx.form();
  const read = readShort(form);
  if (!read.ok) return page(ctx, service, valuesOfForm(form), read.errors);
  const id = await service.add(ctx.actor, read.value, ctx.actor.unitIds ?? [], ctx.now);
  ctx.about(id);
  return ctx.redirect(ctx.href(`/initiatieven/${id}${form.get('more') ? '/bewerken' : ''}`));
};

/** GET /initiatieven/:id/bewerken: everything. */
export const viewEdit = (service: InitiativesService) => async (ctx: Context) => {
  const kept = await service.oneOfOurs(ctx.actor, ctx.params['id'] ?? '');
  return page(ctx, service, valuesOf(kept.initiative, kept.unitIds), [], kept);
};

/** POST /initiatieven/:id/bewerken. */
export const submitEdit = (service: InitiativesService) => async (ctx: Context) => {
  const id = ctx.params['id'] ?? '';
  ctx.about(id);
  await service.oneOfOurs(ctx.actor, id);
  const form = await ctx.form();
  const version = Number(form.get('version'));
  const read = readFull(form);
  const errors = read.ok ? await outsideUnits(ctx, service, read.value.unitIds) : read.errors;
  if (!read.ok || errors.length > 0) return page(ctx, service, valuesOfForm(form), errors, { id, version });
  await service.change(ctx.actor, id, version, read.value.initiative, read.value.unitIds, ctx.now);
  return ctx.redirect(ctx.href(`/initiatieven/${id}`));
};
