import type { Lang } from '../../frameworks/types.ts';
import { webAddress } from '../checks.ts';
import { derivedId } from '../uuid.ts';
import { clean } from './clean.ts';
import { objectOf, type Raw, textOf } from './raw.ts';
import { ROOT } from './terms.ts';
import type { ExportInstitution, Exported } from './types.ts';

const website = (url: string | undefined): { website?: string } => {
  const address = url === undefined ? undefined : webAddress(url);
  return address === undefined ? {} : { website: address };
};

const institutionId = ({ key }: ExportInstitution): string => derivedId(ROOT, 'institution', key);

/** The institution itself as an organisation. */
export function institutionAs(institution: ExportInstitution, lang: Lang): Raw {
  return {
    id: institutionId(institution), name: institution.name[lang],
    description: (institution.description ?? institution.name)[lang], ...website(institution.url),
  };
}

/** The organisation that gives an initiative: the institution itself, or its partner. */
export function organizationOf({ institution, provider, source }: Exported, lang: Lang): Raw {
  const came = clean('organization', objectOf(source as Raw | undefined, 'organization'));
  if (came && provider && textOf(came, 'name') === provider.name) return came;
  if (provider?.kind !== 'partner') return institutionAs(institution, lang);
  const { nl, en } = institution.name;
  return {
    id: derivedId(institutionId(institution), 'organization', provider.name.toLowerCase()), name: provider.name,
    description: { nl: `Partner van ${nl}`, en: `Partner of ${en}` }[lang], ...website(provider.url),
  };
}
