import type { CheckInRecord } from '../../../core/check-in/record.ts';
import { openText, sealText } from '../../../platform/crypto/sealed-text.ts';
import type { Keyring } from '../../../platform/crypto/keyring.ts';
import type { Vault } from '../../../platform/vault/vault.ts';

const PURPOSE = 'check-in-once';
/** A result that stands on one page and nowhere else, with the id it gets when it is kept after all. */
export type Once = { readonly id: string; readonly record: CheckInRecord };

const aboutOf = (vault: Vault): string => `${vault.id} once`;

/** Seals a result so that only this student can keep it later, and only as it was. */
export const sealOnce = (keys: Keyring, vault: Vault, once: Once): string =>
  keys.seal(PURPOSE, sealText(vault.key, aboutOf(vault), JSON.stringify(once)));

/** @returns undefined when it was not made here, or for another student, or their key is gone */
export function openOnce(keys: Keyring, vault: Vault, token: string): Once | undefined {
  const sealed = keys.open(PURPOSE, token);
  const text = typeof sealed === 'string' ? openText(vault.key, aboutOf(vault), sealed) : undefined;
  return text === undefined ? undefined : JSON.parse(text) as Once;
}
