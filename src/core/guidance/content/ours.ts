/** Whose our texts are, which version of them this is, and the day from which they want to be looked at again. */
export const OURS = { owner: 'Samenhang', version: 1, madeOn: '2026-11-26', reviewOn: '2027-08-01' } as const;
