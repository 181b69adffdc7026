import type { Keyring } from '../platform/crypto/keyring.ts';

/** Who is to be signed in at an institution's own host name, on the way there from the address we sign in at. */
export type Handover = {
  readonly host: string;
  readonly session: string;
  readonly back: string;
  /** what the browser was given at that host when it left, so that nobody else's link signs it in */
  readonly ticket: string;
};

const VALID_MS = 60_000;

/** Seals what goes along in the address; it holds for a minute. */
export const sealHandover = (keys: Keyring, handover: Handover, now: Date): string =>
  keys.seal('handover', { ...handover, until: now.getTime() + VALID_MS });

/** @returns what was sealed, when it was meant for this host and this browser, and is not too old */
export function openHandover(
  keys: Keyring,
  sealed: string,
  at: { host: string; ticket: string; now: Date },
): Handover | undefined {
  const found = keys.open('handover', sealed) as (Handover & { until: number }) | undefined;
  const holds = found?.host === at.host && found.ticket === at.ticket && at.now.getTime() <= found.until;
  return holds ? found : undefined;
}
