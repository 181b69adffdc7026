import type { Child } from 'hono/jsx';
import type { Context } from '../../../platform/http/context.ts';
import { type Part, PATHS, tabsView } from '../presenters/manage.ts';
import { typedValues, type Values } from '../presenters/values.ts';
import type { Problem, Read } from '../schemas/reading.ts';
import type { CrisisService, Kept } from '../service.ts';
import type { Fields } from '../views/form.tsx';
import { ProtocolForm } from '../views/form.tsx';
import { Frame } from '../views/frame.tsx';
import { wordsOf } from '../words.ts';

/** A protocol does not fit in the few fields that a form has elsewhere. */
const MOST_BYTES = 200_000;

/** One part of the protocol with a form of its own. */
export type EditPart = {
  readonly part: Part;
  /** under this institution; the form posts to where it stands */
  readonly path: (ctx: Context) => string;
  readonly values: (kept: Kept, ctx: Context) => Values;
  readonly read: (form: URLSearchParams, kept: Kept, ctx: Context) => Read;
  readonly fields: (fields: Fields, kept: Kept, ctx: Context) => Child;
  readonly heading?: (ctx: Context) => string;
  readonly lead?: (ctx: Context) => string;
  /** beside the button that saves */
  readonly extra?: (ctx: Context) => Child;
  /** where saving leads; the state of the protocol otherwise */
  readonly next?: string;
};

type Filled = { version: number; values: Values; problems?: readonly Problem[] };

function page(edit: EditPart, ctx: Context, kept: Kept, { version, values, problems = [] }: Filled) {
  const { lang } = ctx;
  const errors = problems.map(({ field, message }) => ({ field, message: message[lang] }));
  const fields = { lang, values, errors };
  const address = ctx.href(edit.path(ctx));
  const heading = edit.heading?.(ctx) ?? wordsOf(lang).tabs[edit.part];
  return ctx.page(
    { title: wordsOf(lang).title, here: 'crisis', status: errors.length > 0 ? 422 : 200, address },
    <Frame lang={lang} heading={heading} tabs={tabsView(edit.part, ctx.href, lang)}>
      <ProtocolForm {...fields} action={address} version={version} lead={edit.lead?.(ctx)} extra={edit.extra?.(ctx)}>
        {edit.fields(fields, kept, ctx)}
      </ProtocolForm>
    </Frame>,
  );
}

/** GET: the form, filled in with what there is. */
export const viewEdit = (service: CrisisService, edit: EditPart) => async (ctx: Context) => {
  const kept = await service.toEdit(ctx.actor);
  return page(edit, ctx, kept, { version: kept.version, values: edit.values(kept, ctx) });
};

/** POST: a new version, or the same page with what was typed and what is wrong with it. */
export const submitEdit = (service: CrisisService, edit: EditPart) => async (ctx: Context) => {
  const kept = await service.toEdit(ctx.actor);
  const form = await ctx.form(MOST_BYTES);
  const version = Number(form.get('version'));
  const read = edit.read(form, kept, ctx);
  if (!read.ok) return page(edit, ctx, kept, { version, values: typedValues(form), problems: read.errors });
  await service.save(ctx.actor, version, read, ctx.now);
  return ctx.redirect(ctx.href(edit.next ?? PATHS.state));
};
