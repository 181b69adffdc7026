import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

/** Secrets of the installation put to use; the first key makes, every key is accepted, so that keys can be renewed. */
export type Keyring = {
  /** encrypts a small value for a cookie or a link */
  seal(purpose: string, value: unknown): string;
  /** undefined when it was not made here, for this purpose */
  open(purpose: string, sealed: string): unknown;
  /** a keyed hash of a token, one for each key, newest first */
  hashes(token: string): readonly string[];
  sign(purpose: string, text: string): string;
  verify(purpose: string, text: string, signature: string): boolean;
};

const derive = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'samenhang', purpose, 32));

function unseal(key: Buffer, sealed: Buffer): unknown {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return JSON.parse(Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8'));
}

export function keyring(secrets: readonly string[]): Keyring {
  const mac = (secret: string, purpose: string, text: string) =>
    createHmac('sha256', derive(secret, `sign:${purpose}`))
      .update(text)
      .digest('base64url');
  return {
    seal(purpose, value) {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', derive(secrets[0] as string, `seal:${purpose}`), iv);
      const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
    },
    open(purpose, sealed) {
      for (const secret of secrets) {
        try {
          return unseal(derive(secret, `seal:${purpose}`), Buffer.from(sealed, 'base64url'));
        } catch {
          // made with another key, or not by us
        }
      }
      return undefined;
    },
    hashes: (token) => secrets.map((secret) => mac(secret, 'session', token)),
    sign: (purpose, text) => mac(secrets[0] as string, purpose, text),
    verify: (purpose, text, signature) =>
      secrets.some((secret) => {
        const expected = Buffer.from(mac(secret, purpose, text));
        const given = Buffer.from(signature);
        return expected.length === given.length && timingSafeEqual(expected, given);
      }),
  };
}
