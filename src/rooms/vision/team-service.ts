import type { Actor } from '../../access/roles.ts';
import type { Lang } from '../../core/frameworks/types.ts';
import type { Institution } from '../../core/institution/types.ts';
import { proposedDuties } from '../../core/vision/proposal.ts';
import { moved } from '../../core/vision/team.ts';
import { conflict, HttpError, notFound } from '../../platform/http/errors.ts';
import type { VisionDeps } from './service.ts';
import * as store from './team-store.ts';

type Move = { readonly list: store.List; readonly id: string; readonly by: 'up' | 'down' };

/** Who carries it: the members of the team, and who is responsible for what. Of the whole institution. */
export function teamService({ db, ids }: VisionDeps) {
  async function kept(actor: Actor) {
    if (actor.acting !== 'coordinator' || actor.unitIds) throw new HttpError('not-allowed');
    return store.readTeam(db, actor);
  }
  const lineIn = <T extends { readonly id: string }>(lines: readonly T[], id: string): T => {
    const line = lines.find((one) => one.id === id);
    if (!line) throw notFound();
    return line;
  };
  const sure = (done: boolean) => {
    if (!done) throw conflict();
  };
  const member = async (actor: Actor, id: string) => lineIn((await kept(actor)).members, id);
  const duty = async (actor: Actor, id: string) => lineIn((await kept(actor)).duties, id);

  return {
    kept,
    member,
    duty,
    async read(actor: Actor) {
      return { ...(await store.readTeam(db, actor)), keeps: actor.acting === 'coordinator' && !actor.unitIds };
    },
    async addMember(actor: Actor, row: store.Member, now: Date): Promise<string> {
      const { members } = await kept(actor);
      const id = ids();
      await store.addMember(db, actor, id, members.length, row, now);
      return id;
    },
    async changeMember(actor: Actor, id: string, version: number, row: store.Member, now: Date): Promise<void> {
      await member(actor, id);
      sure(await store.changeMember(db, actor, { id, version, at: now }, row));
    },
    async addDuty(actor: Actor, row: store.DutyInput, now: Date): Promise<string> {
      const { duties } = await kept(actor);
      const id = ids();
      await store.addDuties(db, actor, [{ id, position: duties.length, ...row }], now);
      return id;
    },
    async changeDuty(actor: Actor, id: string, version: number, row: store.DutyInput, now: Date): Promise<void> {
      await duty(actor, id);
      sure(await store.changeDuty(db, actor, { id, version, at: now }, row));
    },
    /** Puts our proposal in an empty list; a list with anything in it stays as it is. */
    async propose(actor: Actor, sector: Institution['sector'], lang: Lang, now: Date): Promise<void> {
      if ((await kept(actor)).duties.length > 0) return;
      await store.addDuties(db, actor, proposedDuties(sector, lang).map(({ who, does, doesNot }, position) => (
        { id: ids(), position, who, does, does_not: doesNot })), now);
    },
    async move(actor: Actor, { list, id, by }: Move): Promise<void> {
      const { members, duties } = await kept(actor);
      const lines = list === 'team_member' ? members : duties;
      lineIn<{ readonly id: string }>(lines, id);
      await store.order(db, actor, list, moved(lines.map((one) => one.id), id, by));
    },
    async remove(actor: Actor, list: store.List, id: string, version: number): Promise<void> {
      const { members, duties } = await kept(actor);
      lineIn<{ readonly id: string }>(list === 'team_member' ? members : duties, id);
      sure(await store.remove(db, actor, list, id, version));
    },
  };
}
export type TeamService = ReturnType<typeof teamService>;
