/** The columns of docs/access-matrix.md, and who of the demo stands for each; a visitor did not sign in. */
export const EVERYBODY = {
  visitor: undefined,
  student: 'demo-student-1',
  guide: 'demo-guide',
  specialist: 'demo-psychologist',
  coordinator: 'demo-coordinator',
  'coordinator of a unit': 'demo-coordinator-gezondheid',
  executive: 'demo-executive',
  representative: 'demo-representative',
  researcher: 'demo-researcher',
  administrator: 'demo-administrator',
  'of another institution': 'proef-coordinator',
} as const satisfies Readonly<Record<string, string | undefined>>;

export type Who = keyof typeof EVERYBODY;
export const WHO = Object.keys(EVERYBODY) as readonly Who[];
