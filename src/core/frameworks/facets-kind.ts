import type { Facet, Tags } from './facets.ts';

const forStaff = ({ kind, audiences = [] }: Tags): boolean =>
  kind === 'training' && (audiences.length === 0 || audiences.includes('staff'));

const forStudents = ({ kind, audiences = [] }: Tags): boolean =>
  kind === 'training' && audiences.some((audience) => audience !== 'staff');

/** From what kind of initiative it is, and who gives it. */
export const kindFacets: readonly Facet[] = [
  {
    from: 'kind:training',
    when: forStaff,
    to: [['close', 'fs.c3'], ['close', 'lk.3.2'], ['close', 'sc.2']],
    why: {
      nl: 'Scholing van medewerkers vergroot de kennis en kunde binnen de instelling.',
      en: 'Training of staff adds to the knowledge and skills within the institution.',
    },
  },
  {
    from: 'kind:training',
    when: forStudents,
    to: [['related', 'fs.b2.1'], ['related', 'lk.2.4'], ['related', 'gs.1']],
    why: {
      nl: 'Een training voor studenten helpt hen te leren wat zij nodig hebben.',
      en: 'A training for students helps them learn what they need.',
    },
  },
  {
    from: 'kind:policy',
    when: ({ kind }) => kind === 'policy',
    to: [['close', 'fs.c1'], ['close', 'gs.2'], ['close', 'sc.1']],
    why: {
      nl: 'Een regeling of plan legt vast wat de instelling doet, en dat is beleid.',
      en: 'A rule or plan lays down what the institution does, and that is policy.',
    },
  },
  {
    from: 'kind:agreement',
    when: ({ kind, provider }) => kind === 'agreement' && provider?.kind === 'partner',
    to: [
      ['close', 'fs.c2'], ['close', 'lk.4'], ['close', 'lk.4.1'], ['close', 'sc.4'],
      ['broad', 'fs.b2.5'], ['related', 'lk.4.2'],
    ],
    why: {
      nl: 'Een afspraak met een partner is samenwerking met mensen buiten de instelling.',
      en: 'An agreement with a partner is cooperation with people outside the institution.',
    },
  },
  {
    from: 'kind:agreement',
    when: ({ kind, provider }) => kind === 'agreement' && provider?.kind !== 'partner',
    to: [['close', 'fs.c2'], ['related', 'fs.c1'], ['related', 'lk.3.1'], ['related', 'sc.4']],
    why: {
      nl: 'Een afspraak binnen de instelling maakt duidelijk wie wat doet.',
      en: 'An agreement within the institution makes clear who does what.',
    },
  },
  {
    from: 'kind:facility',
    when: ({ kind }) => kind === 'facility',
    to: [['related', 'fs.b1.5'], ['related', 'gs.4']],
    why: {
      nl: 'Een voorziening is vaak een plek in het gebouw of op het terrein.',
      en: 'A facility is often a place in the building or on the grounds.',
    },
  },
  {
    from: 'provider:partner',
    when: ({ kind, provider }) => kind !== 'agreement' && provider?.kind === 'partner',
    to: [['related', 'fs.b2.5'], ['related', 'lk.4.1'], ['related', 'sc.4']],
    why: {
      nl: 'Een partner buiten de instelling geeft dit.',
      en: 'A partner outside the institution gives this.',
    },
  },
];
