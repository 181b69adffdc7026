export { buildIndex, find, type FindIndex } from './find.ts';
export { proposeThemes, type ThemeProposal } from './propose.ts';
export { understand, type Understanding } from './understand.ts';
export type { Answer, FindableOffer, Hit, Level, OwnWord, Reason } from './types.ts';
