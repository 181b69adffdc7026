import type { Actor } from '../../access/roles.ts';
import { dayOf } from '../../core/time/days.ts';
import { upwards } from '../../core/training/tree.ts';
import { appliesTo, versionsOf } from '../../core/vision/applies.ts';
import type { VisionBody, VisionPart } from '../../core/vision/types.ts';
import type { Database } from '../../platform/database/database.ts';
import { conflict, HttpError, notFound } from '../../platform/http/errors.ts';
import * as store from './store.ts';

export type VisionDeps = { readonly db: Database; readonly ids: () => string };
type All = Awaited<ReturnType<typeof store.readAll>>;
export type Vision = All['visions'][number];
export type Unit = All['units'][number];

const EMPTY: VisionBody = { text: '', values: [], spearheads: [], tookPart: '' };
const PART_OF: Readonly<Record<string, VisionPart>> = { representative: 'students', executive: 'board' };

const treeOf = (units: readonly Unit[]) => new Map(units.map(({ id, parent_id }) => [id, parent_id]));

/** Whether the actor keeps the vision of this unit; the database decides the same. */
export function keepsUnit(actor: Actor, unitId: string | null, units: readonly Unit[]): boolean {
  if (actor.acting !== 'coordinator') return false;
  if (!actor.unitIds) return true;
  return unitId !== null && upwards(unitId, treeOf(units)).some((one) => actor.unitIds?.includes(one));
}

/** Visions of the institution and its units, and what students, the council and the board say of them. */
export function visionService({ db, ids }: VisionDeps) {
  async function one(actor: Actor, id: string) {
    const all = await store.readAll(db, actor);
    const vision = all.visions.find((known) => known.id === id);
    if (!vision) throw notFound();
    return { ...all, vision, keeps: keepsUnit(actor, vision.unitId, all.units) };
  }
  /** A draft that the actor keeps. @throws HttpError (not found, not allowed, conflict when it was decided) */
  async function draft(actor: Actor, id: string) {
    const found = await one(actor, id);
    if (!found.keeps) throw new HttpError('not-allowed');
    if (found.vision.state !== 'draft') throw conflict();
    return found;
  }
  function whole(actor: Actor) {
    if (actor.unitIds) throw new HttpError('not-allowed');
  }

  return {
    one,
    draft,
    /** The vision that holds for a unit (undefined: the institution), with everything there is. (VISION-2) */
    async holding(actor: Actor, unitId: string | undefined) {
      const all = await store.readAll(db, actor);
      const unit = all.units.find(({ id }) => id === unitId);
      const vision = appliesTo(all.visions, unit ? upwards(unit.id, treeOf(all.units)) : []);
      return { ...all, vision, unit, keeps: vision ? keepsUnit(actor, vision.unitId, all.units) : false };
    },
    /** Units for which the actor may start a vision. */
    async startable(actor: Actor) {
      const { units } = await store.readAll(db, actor);
      return { whole: keepsUnit(actor, null, units), units: units.filter(({ id }) => keepsUnit(actor, id, units)) };
    },

    /** Starts a draft from the last decided one of the unit. @returns its id, or that of the draft there already */
    async start(actor: Actor, unitId: string | null, now: Date): Promise<string> {
      const { visions, units } = await store.readAll(db, actor);
      if (!keepsUnit(actor, unitId, units)) throw new HttpError('not-allowed');
      const there = visions.find((known) => known.unitId === unitId && known.state === 'draft');
      if (there) return there.id;
      const id = ids();
      await store.add(db, actor, { id, unitId, body: versionsOf(visions, unitId)[0]?.body ?? EMPTY, at: now });
      return id;
    },
    async change(actor: Actor, id: string, version: number, body: VisionBody, now: Date): Promise<void> {
      await draft(actor, id);
      if (!(await store.change(db, actor, { id, version, at: now }, body))) throw conflict();
    },
    async decide(actor: Actor, id: string, version: number, decision: store.Decision, now: Date): Promise<void> {
      await draft(actor, id);
      if (!(await store.decide(db, actor, { id, version, at: now }, decision))) throw conflict();
    },
    async remove(actor: Actor, id: string, version: number): Promise<void> {
      await draft(actor, id);
      if (!(await store.remove(db, actor, id, version))) throw conflict();
    },

    /** What the actor speaks for, and what is written there. @throws HttpError (not allowed; conflict when decided) */
    async ownPart(actor: Actor, id: string) {
      const found = await one(actor, id);
      const part = PART_OF[actor.role ?? ''];
      if (!part || actor.unitIds) throw new HttpError('not-allowed');
      if (found.vision.state !== 'draft') throw conflict();
      const text = found.parts.find(({ visionId, part: which }) => visionId === id && which === part)?.text ?? '';
      return { ...found, part, text };
    },
    async writePart(actor: Actor, id: string, text: string, now: Date): Promise<void> {
      const { part } = await this.ownPart(actor, id);
      await store.writePart(db, actor, { visionId: id, part, text, at: now });
    },
    async comment(actor: Actor, visionId: string, text: string, now: Date): Promise<void> {
      await one(actor, visionId);
      const asRole = actor.role === 'representative' ? 'representative' : 'student';
      await store.comment(db, actor, { id: ids(), visionId, asRole, text, at: now });
    },
    /** One comment with its vision. @throws HttpError (not found; not allowed for who coordinates some units only) */
    async said(actor: Actor, id: string) {
      whole(actor);
      const all = await store.readAll(db, actor);
      const comment = all.comments.find((known) => known.id === id);
      if (!comment) throw notFound();
      return { ...all, comment };
    },
    async answer(actor: Actor, id: string, text: string, now: Date): Promise<string> {
      const { comment } = await this.said(actor, id);
      await store.answer(db, actor, id, text, dayOf(now));
      return comment.visionId;
    },
  };
}
export type VisionService = ReturnType<typeof visionService>;
