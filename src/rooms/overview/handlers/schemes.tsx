import { fileOf } from '../../../platform/http/body.ts';
import type { Context } from '../../../platform/http/context.ts';
import { checkView, doneView, previewView, schemesView } from '../presenters/schemes.ts';
import type { SchemesService } from '../schemes-service.ts';
import { PreviewPage } from '../views/preview.tsx';
import { SchemesPage } from '../views/schemes.tsx';
import { wordsOf } from '../words.ts';

const MOST_BYTES = 2_000_000;
/** The text of such a file as a field of a form, in which a byte can take three. */
const MOST_POSTED = 3 * MOST_BYTES + 100_000;

const options = (ctx: Context, status?: number) =>
  ({ title: wordsOf(ctx.lang).title, here: 'overview', wide: true, ...(status ? { status } : {}) });

async function listOf(service: SchemesService, ctx: Context) {
  const list = await service.list(ctx.actor);
  return { list, view: schemesView(list, { lang: ctx.lang, whole: !ctx.actor.unitIds, href: ctx.href }) };
}

/** GET /overzicht/kaders: the schemes and their versions. */
export const viewSchemes = (service: SchemesService) => async (ctx: Context) => {
  const { list, view } = await listOf(service, ctx);
  const done = doneView(ctx.url.searchParams, list, ctx.lang);
  return ctx.page(options(ctx), <SchemesPage lang={ctx.lang} view={view} done={done} />);
};

/** POST /overzicht/kaders/inlezen: shows what a file would change; nothing is written. */
export const submitFile = (service: SchemesService) => async (ctx: Context) => {
  const file = await fileOf(ctx.request, MOST_BYTES + 100_000);
  const { view } = await listOf(service, ctx);
  const words = wordsOf(ctx.lang).check;
  const chosen = file instanceof File && file.size > 0 ? file : undefined;
  if (!chosen || chosen.size > MOST_BYTES) {
    const error = chosen || file === 'too-large' ? words.tooLarge : words.missing;
    return ctx.page(options(ctx, 422), <SchemesPage lang={ctx.lang} view={view} error={error} />);
  }
  const preview = await service.preview(ctx.actor, (await chosen.text()).replace(/^\uFEFF/, ''));
  if (!preview.ok) {
    const check = checkView(preview.errors, preview.good, ctx.lang);
    return ctx.page(options(ctx, 422), <SchemesPage lang={ctx.lang} view={view} check={check} />);
  }
  return ctx.page(options(ctx), <PreviewPage lang={ctx.lang} view={previewView(preview, ctx.lang)} schemes={view} />);
};

/** POST /overzicht/kaders/bevestigen: loads the file as it was shown. */
export const submitScheme = (service: SchemesService) => async (ctx: Context) => {
  const form = await ctx.form(MOST_POSTED);
  const { id } = await service.load(ctx.actor, form.get('text') ?? '', form.get('seen') ?? '', ctx.now);
  ctx.about(id);
  return ctx.redirect(ctx.href(`/overzicht/kaders?ingelezen=${id}`));
};

/** POST /overzicht/kaders/plekken: proposes places in one scheme, or in all. */
export const submitPlaces = (service: SchemesService) => async (ctx: Context) => {
  const form = await ctx.form();
  const scheme = form.get('scheme') ?? '';
  if (scheme) ctx.about(scheme);
  const count = await service.propose(ctx.actor, scheme);
  return ctx.redirect(ctx.href(`/overzicht/kaders?voorgesteld=${count}`));
};

/** GET /overzicht/kaders/:id.json: an own scheme as its file. */
export const viewSchemeFile = (service: SchemesService) => async (ctx: Context) => {
  const name = ctx.params['file'] ?? '';
  const file = await service.file(ctx.actor, name.replace(/\.json$/, ''));
  return new Response(`${JSON.stringify(file, null, 2)}\n`, { headers: {
    'content-type': 'application/json; charset=utf-8', 'content-disposition': `attachment; filename="${name}"`,
  } });
};
