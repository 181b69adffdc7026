import type { Actor } from '../../../src/access/roles.ts';
import type { Deps } from '../../../src/app/deps.ts';
import { services } from '../../../src/app/services.ts';

/** Hand-overs that routes speak about. */
export type HandOvers = {
  /** sent by the student of the demo to its psychologist */
  readonly sent: string;
  /** prepared by the guide of the demo: one that waits, and one that the student opens, with its code */
  readonly waiting: string;
  readonly prepared: { readonly id: string; readonly code: string };
};

const WORDS = { contact: 'Sam', question: 'Ik zoek iemand die meekijkt', tried: '' };

/** Makes them as people would, in the demo institution. */
export async function arrangeHandOvers(deps: Deps, institutionId: string): Promise<HandOvers> {
  const { student, guide } = services(deps).handOver;
  const [people, places] = await deps.db.asActor({ acting: 'keeper' }, async (tx) => [
    await tx.selectFrom('person').select(['id', 'sub']).where('institution_id', '=', institutionId).execute(),
    await tx.selectFrom('reception').select(['initiative_id', 'confidential']).where('institution_id', '=', institutionId).execute(),
  ] as const);
  const as = (sub: string, role: 'student' | 'guide'): Actor =>
    ({ acting: 'member', institutionId, role, personId: people.find((one) => one.sub === sub)?.id ?? '' });
  const [sam, gerda] = [as('demo-student-1', 'student'), as('demo-guide', 'guide')];
  const members = await deps.db.asActor({ acting: 'keeper' }, (tx) => tx.selectFrom('reception_member').select(['initiative_id', 'person_id']).execute());
  const psychologist = people.find(({ sub }) => sub === 'demo-psychologist')?.id;
  const to = members.find(({ person_id }) => person_id === psychologist)?.initiative_id ?? places[0]?.initiative_id ?? '';
  const now = deps.now();
  const prepare = () => guide.begin(gerda, 'Gerda Gidsvoorbeeld', { initiativeId: to, texts: WORDS }, now);
  const sent = await student.begin(sam, to, WORDS, now);
  await student.consent(sam, sent, { initiativeId: to, texts: WORDS, yes: ['contact', 'question'], steps: false }, now);
  await student.send(sam, sent, now);
  const [waiting, prepared] = [await prepare(), await prepare()];
  return { sent, waiting, prepared: { id: prepared, code: (await guide.waiting(gerda, prepared)).code } };
}
