/** Words of somebody who speaks of themselves. */
const SELF = new Set('ik mij mn mijn mezelf me i im my myself'.split(' '));
/** Words that say that something weighs on somebody, whatever it is. */
const WEIGHS = new Set(
  `help hulp huilen huil janken lukt verloren kwijt bang moe alleen verdrietig zwaar moeilijk trek vast stom kapot wanhopig
  rot slecht erg klote kut pijn probleem problemen zorgen durf haat mis
  crying cry lost scared tired alone sad hard struggling stuck broken desperate bad awful hurts problem problems worried
  hate miss afraid cant`.split(/\s+/),
);

/** Who writes a whole sentence about themselves, asks for something. */
const SENTENCE = 4;

/** Does somebody speak of a trouble of their own, in words that no need knows? */
export function isPersonal(words: readonly string[]): boolean {
  return words.some((word) => SELF.has(word)) && (words.length >= SENTENCE || words.some((word) => WEIGHS.has(word)));
}
