import { randomBytes, randomUUID } from 'node:crypto';

/** A new id. Handed in wherever one is needed, so that tests can choose them. */
export const newId = (): string => randomUUID();

/** A token that cannot be guessed: 32 random bytes. */
export const newToken = (): string => randomBytes(32).toString('base64url');
