import type { PartnersTables } from '../../../../src/platform/database/tables/partners.ts';
import { idOf, PARTNER } from '../actors.ts';
import { both, NOW, type Row, type Rows, them, us } from '../rows.ts';

const partner = (owner: Row, id: string, published = true) => ({
  ...owner, id, published, body: { name: both('Wijkteam Bedacht'), levels: [4], place: 'outside' },
  words: { summary: both('Praten'), how: both('Bel') }, capacity: { state: 'open', reportedOn: '2026-11-22' },
  email: 'wijkteam@bedacht.example', checked_on: null, asked_on: null, asked_times: 0, version: 1, updated_at: NOW,
});
const agreement = (owner: Row, name: string, partner_id: string) => ({
  ...owner, id: idOf(`agreement ${name}`), partner_id, owner_email: 'kim@bedacht.example', from_on: '2026-01-01',
  until_on: '2026-12-31', reminded_on: null, version: 1, updated_at: NOW,
  body: { what: 'Binnen een week terugbellen', withWhom: 'Aanmeldteam', owner: 'Kim', contact: 'Bel het team' },
});

export const partnersWorld: Readonly<Record<keyof PartnersTables, Rows>> = {
  partner: {
    'on the map': partner(us, PARTNER.ours), 'off the map': partner(us, PARTNER.second, false),
    "another institution's": partner(them, PARTNER.other),
  },
  partner_agreement: {
    'with a partner': agreement(us, '1', PARTNER.ours), 'with a partner off the map': agreement(us, '2', PARTNER.second),
    "another institution's": agreement(them, '3', PARTNER.other),
  },
};
