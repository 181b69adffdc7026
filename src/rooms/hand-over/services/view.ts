import type { Tx } from '../../../platform/database/database.ts';
import { type HandOverRow, oneHandOver } from '../stores/hand-overs.ts';
import { allPlaces, type Place } from '../stores/receptions.ts';
import { sealedTexts } from '../stores/texts.ts';
import { wordOf, type WordRow } from '../stores/words.ts';
import type { SealedWords, Texts } from './texts.ts';

/** A hand-over as one of its people sees it. */
export type Seen = {
  readonly row: HandOverRow;
  readonly texts: Texts;
  readonly places: readonly Place[];
  readonly place?: Place;
  /** a better place that the receiver named */
  readonly better?: Place;
  /** what the guide hears, when it was begun together with one */
  readonly word?: WordRow;
  /** what the student wrote to the guide */
  readonly said?: string;
};

/** @returns undefined when the actor may not see it, or it is not there: one cannot tell which */
export async function seen(tx: Tx, words: SealedWords, id: string): Promise<Seen | undefined> {
  const row = await oneHandOver(tx, id);
  if (!row) return undefined;
  const [places, sealed, kept] = [await allPlaces(tx), await sealedTexts(tx, id), await wordOf(tx, id)];
  const word = kept && await words.stillShared(kept);
  return {
    row, places, word, texts: await words.openAll(id, sealed),
    place: places.find((one) => one.id === row.initiative_id), better: places.find((one) => one.id === row.better_id),
    said: word?.said ? await words.open(id, 'said', word.said) : undefined,
  };
}
