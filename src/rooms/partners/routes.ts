import type { Room, Route } from '../../platform/http/context.ts';
import { idPart } from '../../platform/http/ids.ts';
import {
  submitAgreement, submitNewAgreement, submitRemoveAgreement, viewAgreement, viewAgreements, viewNewAgreement,
  viewRemoveAgreement,
} from './handlers/agreements.tsx';
import { submitLink, viewLink } from './handlers/link.tsx';
import { viewEntry, viewMap, WORKERS } from './handlers/map.tsx';
import {
  submitAsk, submitNewPartner, submitPartner, viewNewPartner, viewPartner, viewPartners,
} from './handlers/partners.tsx';
import type { PartnersService } from './service.ts';

const agreement = `/keten/afspraken/${idPart('id')}` as const;
const partner = `/keten/partners/${idPart('id')}` as const;
const link = `/partner/${idPart('id')}` as const;

/** The care chain: the map for everybody, agreements for who works here, partners that keep their own entry true. */
export function partnersRoom(service: PartnersService): Room {
  const roles = ['coordinator'] as const;
  const routes: readonly Route[] = [
    { method: 'GET', path: '/keten', public: true, audit: 'none', handler: viewMap(service) },
    { method: 'GET', path: `/keten/${idPart('id')}`, public: true, audit: 'none', handler: viewEntry(service) },
    { method: 'GET', path: '/keten/afspraken', roles: WORKERS, audit: 'none', handler: viewAgreements(service) },
    { method: 'GET', path: '/keten/partners', roles, audit: 'none', handler: viewPartners(service) },
    { method: 'GET', path: '/keten/partners/nieuw', roles, audit: 'none', handler: viewNewPartner() },
    { method: 'POST', path: '/keten/partners/nieuw', roles, audit: 'partner.added', handler: submitNewPartner(service) },
    { method: 'GET', path: partner, roles, audit: 'none', handler: viewPartner(service) },
    { method: 'POST', path: partner, roles, audit: 'partner.changed', handler: submitPartner(service) },
    { method: 'POST', path: `${partner}/vraag`, roles, audit: 'partner.asked', handler: submitAsk(service) },
    { method: 'GET', path: `${partner}/afspraken/nieuw`, roles, audit: 'none', handler: viewNewAgreement(service) },
    {
      method: 'POST', path: `${partner}/afspraken/nieuw`, roles, audit: 'partner-agreement.added',
      handler: submitNewAgreement(service),
    },
    { method: 'GET', path: agreement, roles, audit: 'none', handler: viewAgreement(service) },
    { method: 'POST', path: agreement, roles, audit: 'partner-agreement.changed', handler: submitAgreement(service) },
    { method: 'GET', path: `${agreement}/weg`, roles, audit: 'none', handler: viewRemoveAgreement(service) },
    {
      method: 'POST', path: `${agreement}/weg`, roles, audit: 'partner-agreement.removed',
      handler: submitRemoveAgreement(service),
    },
    // public, because the signed link is the permission
    { method: 'GET', path: link, public: true, audit: 'none', handler: viewLink(service) },
    { method: 'POST', path: link, public: true, audit: 'partner.kept-by-itself', handler: submitLink(service) },
  ];
  return { name: 'partners', routes };
}
