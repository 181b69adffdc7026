import { proposedDuties } from '../core/vision/proposal.ts';
import { addDays, dayOf } from '../core/time/days.ts';
import type { Tx } from '../platform/database/database.ts';
import { comments, draft2026, draftHealth, members, studentPart, vision2023, visionHealth } from './vision.ts';

type Home = {
  readonly institutionId: string; readonly now: Date;
  /** the id of something of this institution, from a kind and its key */
  readonly idOf: (kind: string, ...key: string[]) => string;
};

/** Visions, what is said of them, the team and who is responsible for what, at the large institution of the demo. */
export async function loadVision(tx: Tx, { institutionId: institution_id, now, idOf }: Home): Promise<void> {
  const today = dayOf(now);
  const row = { institution_id, updated_at: now };
  const decided = (by: string, on: string, review: string) =>
    ({ state: 'decided' as const, decided_by: by, decided_on: on, review_on: review });
  const draft = { state: 'draft' as const, decided_by: null, decided_on: null, review_on: null };
  const health = idOf('unit', 'gezondheid');
  await tx.insertInto('vision').values([
    {
      ...row, id: idOf('vision', '2023'), unit_id: null, body: JSON.stringify(vision2023),
      ...decided('het college van bestuur, met instemming van de medezeggenschap', '2023-06-15', '2026-06-15'),
    },
    { ...row, id: idOf('vision', '2026'), unit_id: null, body: JSON.stringify(draft2026), ...draft },
    {
      ...row, id: idOf('vision', 'gezondheid'), unit_id: health, body: JSON.stringify(visionHealth),
      ...decided('de directie van de academie, met de opleidingscommissies', '2025-02-10', '2028-02-10'),
    },
    { ...row, id: idOf('vision', 'gezondheid-draft'), unit_id: health, body: JSON.stringify(draftHealth), ...draft },
  ]).execute();
  await tx.insertInto('vision_part').values({
    institution_id, vision_id: idOf('vision', '2026'), part: 'students', text: studentPart,
    by_person: idOf('person', 'demo-representative'), made_at: now,
  }).execute();
  await tx.insertInto('policy_comment').values(comments.map(({ key, on, by, role, days, text, answer }) => ({
    institution_id, id: idOf('comment', key), subject: 'vision' as const, subject_id: idOf('vision', on === 'draft' ? '2026' : '2023'),
    by_person: idOf('person', by), as_role: role, text, made_at: new Date(`${addDays(today, -days)}T12:00:00Z`),
    answer: answer ?? null, answered_on: answer ? addDays(today, 14 - days) : null,
  }))).execute();
  await tx.insertInto('team_member').values(members.map(([key, name, does, hours], position) => (
    { ...row, id: idOf('team-member', key), name, does, hours, position }))).execute();
  await tx.insertInto('responsibility').values(proposedDuties('hbo', 'nl').map(({ who, does, doesNot }, position) => (
    { ...row, id: idOf('responsibility', who), who, does, does_not: doesNot, position }))).execute();
}
