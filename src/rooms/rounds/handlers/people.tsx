import type { Context } from '../../../platform/http/context.ts';
import { conflict, HttpError } from '../../../platform/http/errors.ts';
import { fileFormat, isBlankFile } from '../../../platform/import/file-format.ts';
import { readUpload } from '../../../platform/import/upload.ts';
import { readCsv } from '../../../platform/spreadsheet/csv.ts';
import { readTable } from '../../../platform/spreadsheet/index.ts';
import { problemsView, type ProblemsView } from '../presenters/people.ts';
import type { RoundsRoomService } from '../service.ts';
import { LoadedPage, PeoplePage } from '../views/people.tsx';
import { wordsOf } from '../words/index.ts';
import { frame, idIn, roundViewOf } from './common.ts';

type Again = { readonly error: string; readonly problems?: ProblemsView };
/** Lines are short, and a school can be big. */
const MOST_LINES = 60_001;

/** @throws HttpError (not found, not allowed, conflict) when no list can be put in */
async function taking(service: RoundsRoomService, ctx: Context) {
  const view = await roundViewOf(service, ctx);
  if (!view.keeps) throw view.elsewhere ? conflict() : new HttpError('not-allowed');
  if (!view.takesPeople) throw conflict();
  return view;
}

/** GET /beleid/rondes/:id/mensen. */
export const viewPeople = (service: RoundsRoomService, again?: Again) => async (ctx: Context) => {
  const view = await taking(service, ctx);
  return ctx.page({ ...frame(ctx), status: again ? 422 : 200 },
    <PeoplePage lang={ctx.lang} view={view} href={ctx.href} {...again} />);
};

/** POST /beleid/rondes/:id/mensen: what was wrong with which line stands in the answer, and nowhere else. */
export const submitPeople = (service: RoundsRoomService) => async (ctx: Context) => {
  const words = wordsOf(ctx.lang).people;
  ctx.about(idIn(ctx));
  await taking(service, ctx);
  const upload = await readUpload(ctx.request);
  if (!upload.ok) return viewPeople(service, { error: upload.error.message[ctx.lang] })(ctx);
  if (isBlankFile(upload.bytes)) return viewPeople(service, { error: words.empty })(ctx);
  const table = fileFormat(upload) === 'xlsx' ? await readTable(upload.bytes, 'xlsx') : readCsv(upload.bytes, MOST_LINES);
  if (!table.ok) return viewPeople(service, { error: table.message[ctx.lang] })(ctx);
  const read = await service.people.load(ctx.actor, idIn(ctx), table.rows, ctx.now);
  if (!read.ok) return viewPeople(service, { error: words.missing(read.missing.join(', ')) })(ctx);
  const problems = problemsView(read.problems, ctx.lang);
  if (read.people.length === 0) return viewPeople(service, { error: words.noneGood, problems })(ctx);
  const address = ctx.href(`/beleid/rondes/${idIn(ctx)}/mensen`);
  return ctx.page({ ...frame(ctx), address }, (
    <LoadedPage lang={ctx.lang} view={await taking(service, ctx)} href={ctx.href} many={read.people.length}
      problems={problems} />
  ));
};

/** POST /beleid/rondes/:id/mensen/weg. */
export const submitClear = (service: RoundsRoomService) => async (ctx: Context) => {
  ctx.about(idIn(ctx));
  await service.people.clear(ctx.actor, idIn(ctx), ctx.now);
  return ctx.redirect(ctx.href(`/beleid/rondes/${idIn(ctx)}?gelukt=cleared`));
};
