import { type HandOverItem, LIFE } from '../../../core/hand-over/types.ts';
import type { KeyStore } from '../../../platform/crypto/key-store.ts';
import { openText, sealText } from '../../../platform/crypto/sealed-text.ts';
import { conflict } from '../../../platform/http/errors.ts';
import type { SealedText } from '../stores/texts.ts';
import type { WordRow } from '../stores/words.ts';

/** A text of a hand-over that was opened. */
export type OpenText = { readonly text: string; readonly author: SealedText['author']; readonly yes: boolean };
export type Texts = Readonly<Partial<Record<HandOverItem, OpenText>>>;

/** Beside the hand-over, because what a guide heard outlives it. */
const sharedIn = (handOverId: string) => [`${handOverId}-guide`, 'steps'] as const;

const about = (handOverId: string, name: string) => `${handOverId} ${name}`;

/** Seals and opens what a hand-over says; each text with its own key, so that each can be gone for good by itself. */
export function sealedWords(keyStore: KeyStore) {
  return {
    /** The key that a new hand-over lives by comes first; it goes again when `work` did not put the rest down. */
    async begin(handOverId: string, work: () => Promise<void>): Promise<void> {
      await keyStore.make(handOverId, LIFE);
      await work().catch(async (error: unknown) => {
        await keyStore.dropGroup(handOverId);
        throw error;
      });
    },

    /** @throws HttpError (conflict) when the hand-over is gone: a late word must not bring it back to life */
    async seal(handOverId: string, name: string, text: string): Promise<string> {
      if (!await keyStore.find(handOverId, LIFE)) throw conflict();
      return sealText(await keyStore.make(handOverId, name), about(handOverId, name), text);
    },

    /** @returns undefined when its key is gone */
    async open(handOverId: string, name: string, sealed: string): Promise<string | undefined> {
      const key = await keyStore.find(handOverId, name);
      return key && openText(key, about(handOverId, name), sealed);
    },

    /** Everything that still has a key. */
    async openAll(handOverId: string, rows: readonly SealedText[]): Promise<Texts> {
      const opened = await Promise.all(rows.map(async ({ item, author, yes, sealed }) => (
        { item, author, yes, text: await this.open(handOverId, item, sealed) })));
      return Object.fromEntries(opened.flatMap(({ item, text, author, yes }) =>
        (text === undefined ? [] : [[item, { text, author, yes }]])));
    },

    /** The yes to a guide hearing steps has a key as well: a backup does not bring back a yes that was taken back. */
    async share(handOverId: string, steps: boolean): Promise<void> {
      await (steps ? keyStore.make(...sharedIn(handOverId)) : keyStore.dropGroup(sharedIn(handOverId)[0]));
    },

    /** What a guide hears, as far as the student still shares it. */
    async stillShared(word: WordRow): Promise<WordRow> {
      const silent = (word.steps || word.step) && !await keyStore.find(...sharedIn(word.id));
      return silent ? { ...word, steps: false, step: null } : word;
    },

    drop: (handOverId: string, name: string) => keyStore.drop(handOverId, name),
    dropAll: (handOverId: string) => keyStore.dropGroup(handOverId),
  };
}
export type SealedWords = ReturnType<typeof sealedWords>;
