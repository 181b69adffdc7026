import type { Context } from '../../../platform/http/context.ts';
import { commentsView } from '../presenters/comments.ts';
import { reportView, sectionView } from '../presenters/report.ts';
import { versionPath } from '../presenters/years.ts';
import { readSaid } from '../schemas.ts';
import type { AccountService } from '../service.ts';
import { BoardPage } from '../views/board.tsx';
import { VersionPage } from '../views/version.tsx';
import { wordsOf } from '../words/index.ts';
import { errorsIn, yearOf } from './errors.ts';

type Problem = { readonly errors: ReturnType<typeof errorsIn>; readonly typed: string };

const idOf = (ctx: Context): string => ctx.params['id'] ?? '';

/** What the council said, with a form for who may say or answer something. A researcher reads no comments. */
async function commentsFor(service: AccountService, ctx: Context, id: string, problem?: Problem) {
  const { role } = ctx.actor;
  if (role === 'researcher') return undefined;
  return {
    comments: commentsView(await service.comments(ctx.actor, id), ctx.lang),
    ...problem,
    ...(role === 'representative' ? { add: `${versionPath(id)}/reactie` } : {}),
    ...(role === 'coordinator' ? { answer: `${versionPath(id)}/antwoord` } : {}),
  };
}

async function page(service: AccountService, ctx: Context, problem?: Problem) {
  const { id, year, kind, madeOn, report } = await service.version(ctx.actor, idOf(ctx));
  const base = versionPath(id);
  const { role } = ctx.actor;
  const comments = await commentsFor(service, ctx, id, problem);
  const options = {
    title: wordsOf(ctx.lang).title,
    here: 'account',
    wide: true,
    ...(problem ? { status: 422, address: ctx.href(base) } : {}),
  };
  return ctx.page(
    options,
    <VersionPage
      lang={ctx.lang}
      href={ctx.href}
      {...(comments ? { comments } : {})}
      view={{
        year,
        base,
        frozen: kind === 'frozen',
        madeOn,
        shared: ctx.url.searchParams.has('gedeeld'),
        sheet: role === 'coordinator' || role === 'executive',
        sections: reportView(report, ctx.lang, { figures: `${base}/cijfers` }),
      }}
    />,
  );
}

/** GET …/versie/:id: the report as it was. */
export const viewVersion = (service: AccountService) => async (ctx: Context) => page(service, ctx);

/** POST …/versie/:id/reactie: what the council says of it. */
export const submitComment = (service: AccountService) => async (ctx: Context) => {
  const form = await ctx.form();
  const read = readSaid(form, 'comment');
  if (!read.ok)
    return page(service, ctx, { errors: errorsIn(read.errors, ctx.lang), typed: form.get('comment') ?? '' });
  await service.comment(ctx.actor, idOf(ctx), read.value, ctx.now);
  return ctx.redirect(ctx.href(`${versionPath(idOf(ctx))}#reacties`));
};

/** POST …/versie/:id/antwoord: what was done with a comment. */
export const submitAnswer = (service: AccountService) => async (ctx: Context) => {
  const form = await ctx.form();
  const comment = form.get('id') ?? '';
  const read = readSaid(form, 'answer', `answer-${comment}`);
  if (!read.ok)
    return page(service, ctx, { errors: errorsIn(read.errors, ctx.lang), typed: form.get('answer') ?? '' });
  const about = await service.answer(ctx.actor, comment, read.value, ctx.now);
  return ctx.redirect(ctx.href(`${versionPath(about)}#reacties`));
};

/** GET …/:year/bestuur: one page of the newest version, or of the draft for a coordinator who shared none yet. */
export const viewBoard = (service: AccountService) => async (ctx: Context) => {
  const year = yearOf(ctx);
  const words = wordsOf(ctx.lang);
  const keeper = ctx.actor.role === 'coordinator';
  const newest = await service.newest(ctx.actor, year);
  const report =
    newest?.report ?? (keeper ? (await service.draft(ctx.actor, ctx.institution, year, ctx.now)).report : undefined);
  const own = newest ? versionPath(newest.id) : `/beleid/verantwoording/${year}`;
  const comments = newest && (await commentsFor(service, ctx, newest.id));
  const note = newest
    ? newest.kind === 'frozen'
      ? words.report.frozenNote(newest.madeOn)
      : words.report.commentNote(newest.madeOn)
    : report && words.report.draftNote;
  return ctx.page(
    { title: words.title, here: 'account' },
    <BoardPage
      lang={ctx.lang}
      href={ctx.href}
      {...(comments ? { comments } : {})}
      view={{
        year,
        ...(report
          ? { whole: own, section: sectionView(report.board, report, ctx.lang, { figures: `${own}/cijfers` }) }
          : {}),
        ...(note ? { note } : {}),
      }}
    />,
  );
};
