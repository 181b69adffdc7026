import type { Actor } from '../../../src/access/roles.ts';
import type { Deps } from '../../../src/app/deps.ts';
import { services } from '../../../src/app/services.ts';

/** Check-ins that routes speak about. */
export type CheckIns = {
  /** kept by the student of the demo, who has another one half filled in */
  readonly kept: string;
  /** of another student, below 16, with what a parent's link carries */
  readonly young: { readonly vault: string; readonly code: string };
};

/** Makes them as students would, in the demo institution. */
export async function arrangeCheckIns(deps: Deps, institutionId: string): Promise<CheckIns> {
  const { home, filling, finishing } = services(deps).checkIn;
  const people = await deps.db.asActor({ acting: 'keeper' }, (tx) =>
    tx.selectFrom('person').select(['id', 'sub']).where('institution_id', '=', institutionId).execute());
  const as = (sub: string): Actor =>
    ({ acting: 'member', institutionId, role: 'student', personId: people.find((one) => one.sub === sub)?.id ?? '' });
  const [sam, yara] = [as('demo-student-1'), as('demo-student-2')];
  const now = deps.now();
  const which = { instrument: 'maandcheck' };
  await home.saysAge(sam, false, now);
  await filling.save(sam, which, { version: 0, answers: {} }, now);
  const finished = await finishing.finish(sam, which, { keep: true, remind: false }, now);
  await filling.save(sam, which, { version: 0, answers: {} }, now);
  await home.saysAge(yara, true, now);
  const vault = (await home.home(yara, now)).begun?.vaultId ?? '';
  const kept = typeof finished === 'object' && finished.state === 'kept' ? finished.id : '';
  return { kept, young: { vault, code: home.parentCode(vault) } };
}
