import type { Context } from '../../../platform/http/context.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { editView, paragraphsOf } from '../presenters/edit.ts';
import { reportView } from '../presenters/report.ts';
import { readParagraph } from '../schemas.ts';
import type { AccountService } from '../service.ts';
import { ConfirmPage } from '../views/confirm.tsx';
import { DraftPage } from '../views/draft.tsx';
import { EditPage } from '../views/edit.tsx';
import { wordsOf } from '../words/index.ts';
import { errorsIn, yearOf } from './errors.ts';

const base = (year: number) => `/beleid/verantwoording/${year}`;

/** GET /beleid/verantwoording/:year: the draft, with live figures. */
export const viewDraft = (service: AccountService) => async (ctx: Context) => {
  const year = yearOf(ctx);
  const { report } = await service.draft(ctx.actor, ctx.institution, year, ctx.now);
  const sections = reportView(report, ctx.lang, { figures: `${base(year)}/cijfers`, edit: `${base(year)}/alinea` });
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: 'account', wide: true },
    <DraftPage lang={ctx.lang} href={ctx.href} view={{ year, sections, checks: report.checks }} />,
  );
};

async function paragraphOf(service: AccountService, ctx: Context) {
  const { report } = await service.draft(ctx.actor, ctx.institution, yearOf(ctx), ctx.now);
  const paragraph = paragraphsOf(report).find(({ key }) => key === ctx.params['key']);
  if (!paragraph) throw notFound();
  return { report, paragraph };
}

/** GET …/alinea/:key: one paragraph to change. */
export const viewParagraph = (service: AccountService) => async (ctx: Context) => {
  const { report, paragraph } = await paragraphOf(service, ctx);
  const saved = await service.savedText(ctx.actor, report.year, paragraph.key, ctx.lang);
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: 'account' },
    <EditPage
      lang={ctx.lang}
      href={ctx.href}
      year={report.year}
      view={editView(report, paragraph, ctx.lang, saved?.version ?? 0)}
    />,
  );
};

/** POST …/alinea/:key: keeps what was written. */
export const submitParagraph = (service: AccountService) => async (ctx: Context) => {
  const form = await ctx.form();
  const { report, paragraph } = await paragraphOf(service, ctx);
  const read = readParagraph(form, report.figures);
  if (!read.ok) {
    const view = editView(report, paragraph, ctx.lang, Number(form.get('version')) || 0, form.get('text') ?? '');
    return ctx.page(
      { title: wordsOf(ctx.lang).title, here: 'account', status: 422 },
      <EditPage
        lang={ctx.lang}
        href={ctx.href}
        year={report.year}
        view={view}
        errors={errorsIn(read.errors, ctx.lang)}
      />,
    );
  }
  await service.write(
    ctx.actor,
    {
      year: report.year,
      key: paragraph.key,
      lang: ctx.lang,
      generated: paragraph.generated[ctx.lang],
      ...read.value,
    },
    ctx.now,
  );
  return ctx.redirect(ctx.href(`${base(report.year)}#${paragraph.key}`));
};

/** POST …/alinea/:key/terug: back to what the data say. */
export const submitBack = (service: AccountService) => async (ctx: Context) => {
  const [year, key] = [yearOf(ctx), ctx.params['key'] ?? ''];
  await service.remove(ctx.actor, { year, key, lang: ctx.lang });
  return ctx.redirect(ctx.href(`${base(year)}#${key}`));
};

type Kind = 'delen' | 'vastleggen';

/** GET …/delen and …/vastleggen: asks first, with what is missing. */
export const viewKeep = (service: AccountService, kind: Kind) => async (ctx: Context) => {
  const { report } = await service.draft(ctx.actor, ctx.institution, yearOf(ctx), ctx.now);
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: 'account' },
    <ConfirmPage lang={ctx.lang} href={ctx.href} year={report.year} kind={kind} checks={report.checks}
      number={await service.nextNumber(ctx.actor, report.year)} />,
  );
};

/** POST …/delen and …/vastleggen: keeps a version, for comment or for good. */
export const submitKeep = (service: AccountService, kind: Kind) => async (ctx: Context) => {
  const number = Number((await ctx.form()).get('number')) || undefined;
  const id = await service.keep(
    ctx.actor,
    ctx.institution,
    yearOf(ctx),
    kind === 'delen' ? 'for-comment' : 'frozen',
    ctx.now,
    number,
  );
  ctx.about(id);
  return ctx.redirect(ctx.href(`/beleid/verantwoording/versie/${id}${kind === 'delen' ? '?gedeeld=1' : ''}`));
};
