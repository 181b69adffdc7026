import type { Text } from '../../core/frameworks/types.ts';

/** One problem at one field, in words. */
export type FieldError = { readonly field: string; readonly message: Text };

/** The kinds of error a person can meet; each has one page and one JSON shape. */
export type ErrorKind =
  | 'not-found' | 'not-allowed' | 'sign-in' | 'invalid' | 'too-large' | 'conflict' | 'over-limit' | 'down';

export const STATUS_OF: Readonly<Record<ErrorKind, 401 | 403 | 404 | 409 | 413 | 422 | 429 | 503>> = {
  'not-found': 404,
  'not-allowed': 403,
  'sign-in': 401,
  invalid: 422,
  'too-large': 413,
  conflict: 409,
  'over-limit': 429,
  down: 503,
};

/** Thrown by anything that answers a request. Carries no text of a person, so that it may be logged. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly kind: ErrorKind;
  readonly fields: readonly FieldError[];
  constructor(kind: ErrorKind, fields: readonly FieldError[] = []) {
    super(kind);
    this.kind = kind;
    this.fields = fields;
  }
}

export const notFound = (): HttpError => new HttpError('not-found');
export const conflict = (): HttpError => new HttpError('conflict');
