import { z } from 'zod';
import { GIVEN_ROLES } from '../../access/roles.ts';

const unit = z.union([z.uuid(), z.literal('').transform(() => null)]);
const role = z.enum(GIVEN_ROLES as ['guide', ...Exclude<(typeof GIVEN_ROLES)[number], 'student'>[]]);
const text = z.string().trim().max(200);
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean),
);

export const grantShape = z.object({ person: z.uuid(), role, unit });
export const mappingShape = z.object({
  claim: z.enum(['eduperson_entitlement', 'edumember_is_member_of']),
  value: text.min(1),
  role,
  unit,
});
export const unitShape = z.object({
  nl: text.min(1),
  en: text.min(1),
  key: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/),
  parent: unit,
});

const both = (nl: string, en: string) => ({ nl, en });

/** What may be left out: in both languages, or in neither; undefined when one is missing. */
const optional = (nl: string, en: string) => (nl && en ? both(nl, en) : undefined);

/** The settings of an institution. The acute contact is whole, or absent. */
export const institutionShape = z
  .object({
    'name-nl': text.min(1),
    'name-en': text.min(1),
    home: list,
    hosts: list,
    'contact-nl': text,
    'contact-en': text,
    'phone-nl': text,
    'phone-en': text,
    'hours-nl': text,
    'hours-en': text,
    'place-nl': text,
    'place-en': text,
    'note-nl': text,
    'note-en': text,
  })
  .transform((form, ctx) => {
    const contact = [
      form['contact-nl'],
      form['contact-en'],
      form['phone-nl'],
      form['phone-en'],
      form['hours-nl'],
      form['hours-en'],
    ];
    const filled = contact.filter(Boolean).length;
    const [place, note] = [optional(form['place-nl'], form['place-en']), optional(form['note-nl'], form['note-en'])];
    const more = [form['place-nl'], form['place-en'], form['note-nl'], form['note-en']].filter(Boolean).length;
    const whole = filled === contact.length && more === (place ? 2 : 0) + (note ? 2 : 0);
    if (!whole && filled + more !== 0)
      ctx.addIssue({ code: 'custom', path: ['contact-nl'], message: 'contact' });
    return {
      name: both(form['name-nl'], form['name-en']),
      homeOrganisations: form.home,
      hosts: form.hosts,
      acuteContact:
        filled === 0
          ? null
          : {
              name: both(form['contact-nl'], form['contact-en']),
              phone: both(form['phone-nl'], form['phone-en']),
              hours: both(form['hours-nl'], form['hours-en']),
              ...(place ? { place } : {}),
              ...(note ? { note } : {}),
            },
    };
  });
export type InstitutionSettings = z.output<typeof institutionShape>;
