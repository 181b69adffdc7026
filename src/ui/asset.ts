import { createHash } from 'node:crypto';

/** A file for the browser. `path` carries a fingerprint of the content, so it may be cached for ever. */
export type Asset = {
  readonly name: string;
  readonly path: string;
  readonly type: string;
  readonly body: string | Uint8Array;
};

/** Ten hexadecimal digits that change when the content does. */
export const fingerprint = (body: string | Uint8Array): string =>
  createHash('sha256').update(body).digest('hex').slice(0, 10);
