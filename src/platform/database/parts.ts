/** So many rows go to the database in one statement: a statement has at most 65,535 parameters. */
const PART = 500;

/** Does something with a list, a part at a time; nothing when the list is empty. */
export async function inParts<T>(all: readonly T[], work: (part: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < all.length; at += PART) await work(all.slice(at, at + PART));
}
