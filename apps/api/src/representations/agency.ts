import type { Agency, AgencyReference } from '@humas/contract';
import type { AgencyRow } from '../repositories/agencies.js';
import type { Addresses } from './addresses.js';

/** An agency as the contract shows it. */
export function toAgency(row: AgencyRow, addresses: Addresses): Agency {
  const { ppidRole, brand, contacts, domains } = row.profile;
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    shortName: row.short_name,
    kind: row.kind,
    parent: row.parent,
    ppidRole,
    timeZone: row.time_zone,
    brand: {
      theme: brand.theme,
      logo: brand.logo ? { url: addresses.media(brand.logo.file), alt: brand.logo.alt } : null,
      endorsement: brand.endorsement,
      descriptor: brand.descriptor,
    },
    contacts,
    domains,
  };
}

/** The few fields embedded wherever an agency is named. */
export function toAgencyReference(row: {
  readonly agency_id: string;
  readonly agency_slug: string;
  readonly agency_name: string;
  readonly agency_short_name: string;
}): AgencyReference {
  return {
    id: row.agency_id,
    slug: row.agency_slug,
    name: row.agency_name,
    shortName: row.agency_short_name,
  };
}
