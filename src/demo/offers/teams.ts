import { findHelpline } from '../../core/helplines/index.ts';
import type { Initiative } from '../../core/initiatives/types.ts';

type Team = Pick<Initiative, 'owner' | 'provider' | 'contact'>;

const domain = 'hogeschool-voorbeeld.example';

const team = (name: string, mailbox: string, owner: string): Required<Team> => {
  const [first = '', last = ''] = owner.toLowerCase().split(' ');
  return {
    owner: { name: owner, email: `${first[0]}.${last}@${domain}` },
    provider: { kind: 'internal', name },
    contact: { email: `${mailbox}@${domain}` },
  };
};

/** Who owns and gives an offer. The owners are invented: their names say what they do. */
export const by = {
  psychologists: team('Studentenpsychologen', 'studentenpsychologen', 'Nora Nadenker'),
  deans: team('Studentendecanaat', 'decanaat', 'Daan Decaanstra'),
  coaches: team('Studiecoaches', 'studiecoaches', 'Coby Coachman'),
  skills: team('Studievaardigheden en taal', 'studievaardigheden', 'Lena Leeswijzer'),
  career: team('Loopbaancentrum', 'loopbaan', 'Rik Richtinga'),
  money: team('Geld en wonen', 'geldenwonen', 'Bram Budgetman'),
  lifestyle: team('Leefstijl en sport', 'leefstijl', 'Fien Fietsers'),
  community: team('Studentenleven', 'studentenleven', 'Wim Woonkamer'),
  inclusion: team('Team Inclusief', 'inclusief', 'Ina Iedereen'),
  international: team('International Office', 'international', 'Iris Interland'),
  safety: team('Sociale veiligheid', 'socialeveiligheid', 'Vic Vertrouwd'),
  meaning: team('Bezinning en zingeving', 'bezinning', 'Zep Zingever'),
  facilities: team('Gebouwen en voorzieningen', 'gebouwen', 'Gijs Gebouwman'),
  policy: team('Beleid studentenwelzijn', 'studentenwelzijn', 'Bea Beleidsma'),
  health: team('Academie Gezondheid en Sport', 'gezondheid', 'Tess Testzorg'),
  engineering: team('Academie Techniek en ICT', 'techniek', 'Ties Testbouw'),
  education: team('Academie Mens en Educatie', 'mens', 'Pien Proefklas'),
  business: team('Academie Economie, Recht en Kunsten', 'economie', 'Kas Kunstproef'),
} as const satisfies Record<string, Team>;

/** Every invented owner: nobody else may own an entry of the demo. */
export const owners: ReadonlySet<string> = new Set(['Kim Ketenkaart', ...Object.values(by).map((t) => t.owner.name)]);

/** An organisation outside the institution; inside, the keeper of the care-chain map looks after the entry. */
export const partner = (name: string, contact?: Initiative['contact']): Team => ({
  owner: { name: 'Kim Ketenkaart', email: `k.ketenkaart@${domain}` },
  provider: { kind: 'partner', name, ...(contact?.url === undefined ? {} : { url: contact.url }) },
  ...(contact === undefined ? {} : { contact }),
});

/** A national helpline as partner: name, number and site come from the reference data. */
export const helplinePartner = (key: string): Team => {
  const line = findHelpline(key);
  if (line === undefined) throw new Error(`no helpline with key ${key}`);
  return partner(line.name.nl, { phone: line.phone, url: line.url });
};
