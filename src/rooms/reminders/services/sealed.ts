import type { Keyring } from '../../../platform/crypto/keyring.ts';
import type { KeyStore } from '../../../platform/crypto/key-store.ts';
import { openText, sealText } from '../../../platform/crypto/sealed-text.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Log } from '../../../platform/log/log.ts';
import type { Mailer } from '../../../platform/mail/mailer.ts';
import type { Links } from '../letter.ts';

export type ReminderDeps = {
  readonly db: Database; readonly keyStore: KeyStore; readonly keys: Keyring; readonly mailer: Mailer;
  readonly log: Log; readonly ids: () => string; readonly baseUrl: URL;
};

/** What is sealed: where it goes, what the student wants to read above it, and the day they chose first. */
export type Inside = { readonly email: string; readonly subject: string; readonly first: string };

const aboutOf = (id: string): string => `reminder ${id}`;

/** Seals with a key of its own, made first (REM-6). */
export async function sealInside(keyStore: KeyStore, id: string, inside: Inside): Promise<string> {
  return sealText(await keyStore.make('reminder', id), aboutOf(id), JSON.stringify(inside));
}

/** @returns undefined when its key is gone: then it was stopped */
export async function openInside(
  keyStore: KeyStore, { id, sealed }: { readonly id: string; readonly sealed: string },
): Promise<Inside | undefined> {
  const key = await keyStore.find('reminder', id);
  const text = key && openText(key, aboutOf(id), sealed);
  return text === undefined ? undefined : JSON.parse(text) as Inside;
}

/** What the link in the mail is signed over. */
export const signedText = (institutionId: string, id: string): string => `${institutionId}.${id}`;

/** Where the mail of one reminder leads. */
export function linksOf(
  { keys, baseUrl }: Pick<ReminderDeps, 'keys' | 'baseUrl'>,
  one: { readonly institutionId: string; readonly key: string; readonly id: string },
): Links {
  const stop = new URL(`/${one.key}/herinnering/${one.id}`, baseUrl);
  stop.searchParams.set('k', keys.sign('reminder', signedText(one.institutionId, one.id)));
  return { begin: new URL(`/${one.key}/check-in`, baseUrl).href, stop: stop.href };
}
