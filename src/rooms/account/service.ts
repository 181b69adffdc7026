import type { Actor } from '../../access/roles.ts';
import type { Lang } from '../../core/frameworks/types.ts';
import type { Institution } from '../../core/institution/types.ts';
import { buildReport } from '../../core/reporting/build.ts';
import { withEdits } from '../../core/reporting/edited.ts';
import { type ReportRows, rowsBehind } from '../../core/reporting/rows.ts';
import type { Report } from '../../core/reporting/types.ts';
import { dayOf } from '../../core/time/days.ts';
import type { Database } from '../../platform/database/database.ts';
import { conflict, HttpError, notFound } from '../../platform/http/errors.ts';
import * as comments from './store/comments.ts';
import { gather, yearsKnown } from './store/gather.ts';
import * as texts from './store/texts.ts';
import * as versions from './store/versions.ts';

export type AccountDeps = { readonly db: Database; readonly ids: () => string };
export type Home = Pick<Institution, 'name' | 'sector'>;
export type Draft = { readonly report: Report; readonly rows: ReportRows };

/** The account is of the whole institution. @throws HttpError (not allowed) for who has the role for some units only */
function whole(actor: Actor): Actor {
  if (actor.unitIds) throw new HttpError('not-allowed');
  return actor;
}

/** The accountability report: the draft that is made anew each time, what was changed in it, and versions for good. */
export function accountService({ db, ids }: AccountDeps) {
  async function draft(actor: Actor, { name, sector }: Home, year: number, now: Date): Promise<Draft> {
    const input = await gather(db, whole(actor), { year, today: dayOf(now), institution: { name, sector } });
    return { report: withEdits(buildReport(input), await texts.saved(db, actor, year)), rows: rowsBehind(input) };
  }
  async function version(actor: Actor, id: string) {
    const found = await versions.one(db, whole(actor), id);
    if (!found) throw notFound();
    return found;
  }

  return {
    draft,
    version,
    /** Versions, and (for a coordinator) years that a report can be made of. */
    async years(actor: Actor, now: Date) {
      const heads = await versions.heads(db, whole(actor));
      const years = actor.role === 'coordinator' ? [...await yearsKnown(db, actor), Number(dayOf(now).slice(0, 4))] : [];
      return { heads, years: [...new Set(years)].sort((a, b) => b - a) };
    },
    /** The newest version of a year that this person may read. */
    async newest(actor: Actor, year: number) {
      const head = (await versions.heads(db, whole(actor))).find((one) => one.year === year);
      return head && version(actor, head.id);
    },
    /** Years of material and the last final report of each, for an outside evaluator. */
    async material(actor: Actor, home: Home, { from, until }: { from: number; until: number }, now: Date) {
      const years: Draft[] = [];
      for (let year = from; year <= until; year += 1) years.push(await draft(actor, home, year, now));
      const heads = (await versions.heads(db, actor)).filter(({ kind, year }) => kind === 'frozen' && year >= from && year <= until);
      const last = heads.filter((head, at) => heads.findIndex(({ year }) => year === head.year) === at).reverse();
      const frozen: Report[] = [];
      for (const { id } of last) frozen.push((await version(actor, id)).report);
      return { years, frozen };
    },
    rows: (actor: Actor, id: string) => versions.rows(db, whole(actor), id),

    savedText: async (actor: Actor, year: number, key: string, lang: Lang) =>
      (await texts.saved(db, whole(actor), year)).find((one) => one.key === key && one.lang === lang),
    /** @throws HttpError (conflict) when somebody changed it in the meantime */
    async write(actor: Actor, text: Omit<Parameters<typeof texts.write>[2], 'at'>, now: Date): Promise<void> {
      if (!(await texts.write(db, whole(actor), { ...text, at: now }))) throw conflict();
    },
    remove: (actor: Actor, place: Parameters<typeof texts.remove>[2]) => texts.remove(db, whole(actor), place),

    /** The number that the next version of a year gets. */
    nextNumber: async (actor: Actor, year: number): Promise<number> =>
      ((await versions.heads(db, whole(actor))).find((one) => one.year === year)?.number ?? 0) + 1,
    /**
     * Keeps the report as it is now, for comment or for good. @returns the id of the version
     * @param number the one it is to get, so that a form that comes twice makes one. @throws HttpError (conflict)
     */
    async keep(actor: Actor, home: Home, year: number, kind: versions.Version['kind'], now: Date,
      number?: number): Promise<string> {
      const id = ids();
      const kept = await versions.keep(db, actor, { id, kind, ...await draft(actor, home, year, now) }, number);
      if (!kept) throw conflict();
      return id;
    },

    comments: (actor: Actor, versionId: string) => comments.about(db, whole(actor), versionId),
    /** What the council says of a version. */
    async comment(actor: Actor, versionId: string, text: string, now: Date): Promise<void> {
      const { id } = await version(actor, versionId);
      await comments.add(db, actor, { id: ids(), versionId: id, text, at: now });
    },
    /** @returns the version that the comment is about. @throws HttpError (not found) */
    async answer(actor: Actor, id: string, text: string, now: Date): Promise<string> {
      const about = await comments.answer(db, whole(actor), { id, text, on: dayOf(now) });
      if (!about) throw notFound();
      return about;
    },
  };
}
export type AccountService = ReturnType<typeof accountService>;
