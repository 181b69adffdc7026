import { derivedId } from '../core/exchange/uuid.ts';
import type { Tx } from '../platform/database/database.ts';
import { people } from './people.ts';

type Listed = {
  readonly home: string; readonly sub: string; readonly role: 'guide' | 'specialist'; readonly about: string;
  readonly assesses: boolean;
};
/** Who put themselves on the list in the demo. */
const LISTED: readonly Listed[] = [
  {
    home: 'voorbeeld', sub: 'demo-guide', role: 'guide', assesses: true,
    about: 'Studiebegeleider van jaar 1 en 2, en examinator van de stage',
  },
  { home: 'voorbeeld', sub: 'demo-dean', role: 'specialist', assesses: false, about: 'Studentendecaan voor alle opleidingen' },
  { home: 'proef', sub: 'proef-mentor', role: 'guide', assesses: true, about: 'Mentor van jaar 1' },
];

/** Puts down who students can give something to. Nothing is given in the demo: that is for who tries it out. */
export async function loadGiftReceivers(tx: Tx, space: string, home: string, institutionId: string): Promise<void> {
  for (const { sub, role, about, assesses } of LISTED.filter((one) => one.home === home)) {
    const name = people.find((one) => one.sub === sub)?.displayName;
    if (!name) continue;
    await tx.insertInto('gift_receiver').values({
      institution_id: institutionId, person_id: derivedId(space, home, 'person', sub), role, name, about, assesses,
    }).execute();
  }
}
