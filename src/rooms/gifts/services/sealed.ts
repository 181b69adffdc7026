import type { GiftCopy } from '../../../core/check-in/gift.ts';
import type { KeyStore } from '../../../platform/crypto/key-store.ts';
import { openText, sealText } from '../../../platform/crypto/sealed-text.ts';
import type { Database } from '../../../platform/database/database.ts';

export type GiftDeps = { readonly db: Database; readonly keyStore: KeyStore; readonly ids: () => string };

const aboutOf = (id: string): string => `gift ${id}`;

/** Seals a copy with a key of its own, made first (GIFT-2). */
export async function sealCopy(keyStore: KeyStore, id: string, copy: GiftCopy): Promise<string> {
  return sealText(await keyStore.make('gift', id), aboutOf(id), JSON.stringify(copy));
}

/** @returns undefined when its key is gone: then it was stopped, wherever the row came back from */
export async function openCopy(
  keyStore: KeyStore, { id, sealed }: { readonly id: string; readonly sealed: string },
): Promise<GiftCopy | undefined> {
  const key = await keyStore.find('gift', id);
  const text = key && openText(key, aboutOf(id), sealed);
  return text === undefined ? undefined : JSON.parse(text) as GiftCopy;
}
