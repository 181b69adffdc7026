import type { AgreementWrite } from '../types.ts';
import { fieldsOf, type Read, readOf } from './fields.ts';
import { messages } from './messages.ts';

const MOST = { what: 600, line: 200, long: 400 } as const;

/** Reads what a coordinator filled in about an agreement. Without a last day it has no end. */
export function readAgreement(form: URLSearchParams): Read<AgreementWrite> {
  const fields = fieldsOf(form);
  const what = fields.text('what', messages.what, MOST.what);
  const withWhom = fields.text('with', messages.with);
  const owner = fields.text('owner', messages.owner);
  const ownerEmail = fields.email('owner-email');
  const fromOn = fields.day('from');
  if (!fromOn) fields.wrong('from', messages.day);
  const untilOn = fields.day('until');
  if (fromOn && untilOn && untilOn < fromOn) fields.wrong('until', messages.until);
  const contact = fields.text('contact', messages.contact, MOST.long);
  const fallback = fields.text('fallback', undefined, MOST.long);
  return readOf(fields, () => ({
    body: {
      what: what ?? '',
      withWhom: withWhom ?? '',
      owner: owner ?? '',
      contact: contact ?? '',
      ...(fallback ? { fallback } : {}),
    },
    fromOn: fromOn ?? '',
    ...(untilOn ? { untilOn } : {}),
    ...(ownerEmail ? { ownerEmail } : {}),
  }));
}
