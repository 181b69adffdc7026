import type { Actor } from '../../access/roles.ts';
import { languageOf } from '../../core/exchange/language.ts';
import { type Kind, withProposedWords } from '../../core/exchange/matching/index.ts';
import { offerChoices } from '../../core/exchange/matching/offers/choices.ts';
import { OFFER_SECTIONS, type OfferField, offerFieldsFor } from '../../core/exchange/matching/offers/fields.ts';
import { offersFrom } from '../../core/exchange/matching/offers/to-import.ts';
import type { Import } from '../../core/exchange/types.ts';
import type { Database } from '../../platform/database/database.ts';
import { layoutIn, matchingOf } from '../../platform/import/book.ts';
import type { Book } from '../../platform/import/waiting.ts';
import { readNames } from './store.ts';

export type OfferKind = Kind<OfferField>;

/** What a list of offers can hold at this institution. */
export async function offerKind(db: Database, actor: Actor): Promise<OfferKind> {
  const { institution, units } = await readNames(db, actor);
  return {
    fields: offerFieldsFor(institution.sector), sections: OFFER_SECTIONS, name: 'name',
    choices: (field) => offerChoices(field, institution.sector, units),
  };
}

/** So many words tell in which language a sheet is. */
const ENOUGH_WORDS = 20;

/** The offers in a sheet, as it was matched; in the language that most of its words are in. */
export function readBook(book: Book, kind: OfferKind): Import {
  const layout = layoutIn(book);
  const text = layout.rows.slice(0, 200).flatMap(({ cells }) => cells).filter((cell) => typeof cell === 'string').join(' ');
  return offersFrom(layout, withProposedWords(layout, matchingOf(book), kind), languageOf(text, ENOUGH_WORDS) ?? 'nl');
}
