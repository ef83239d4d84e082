import type { NewAgency } from '@humas/contract';
import { parse } from 'tldts';
import { isReservedForSite } from '../content/reserved-slugs.js';
import type { StoredProfile } from '../content/stored.js';
import { oneLine } from '../content/visible-text.js';
import { inTransaction } from '../database/transaction.js';
import { createId } from '../ids.js';
import type { Principal } from '../keys/principal.js';
import { invalidRequest, requireWords } from '../problems/invalid-request.js';
import { ProblemError } from '../problems/problem-error.js';
import { type AgencyRow, insertAgency } from '../repositories/agencies.js';
import { recordAudit } from '../repositories/audit.js';
import type { Services } from '../services.js';
import { notFound } from './not-found.js';

/**
 * Stores an agency and says so in the audit trail.
 *
 * @throws ProblemError `invalid_request` when a name says nothing, its address is a page's, or a key of one agency names
 *   no parent; `not_found` when it does not reach
 *   the parent, `slug_taken`
 */
export async function addAgency(
  body: NewAgency,
  principal: Principal,
  { access, agencies, database }: Services,
): Promise<AgencyRow> {
  const { slug, kind, timeZone } = body;
  if (isReservedForSite(slug)) throw invalidRequest({ pointer: '/slug', code: 'reserved', text: RESERVED });
  const name = requireWords(oneLine(body.name), '/name');
  const shortName = requireWords(oneLine(body.shortName), '/shortName');
  const profile = toProfile(body);
  const parentId = await findParent(body.parent ?? null, principal, access);
  const id = createId('agc');
  await inTransaction(database.pool, async (client) => {
    const agency = { id, slug, name, shortName, kind, timeZone, parentId, profile };
    if (!(await insertAgency(client, agency))) throw new ProblemError('slug_taken', { values: { slug } });
    const detail = { slug, parent: parentId };
    await recordAudit(client, { principal, agencyId: id, action: 'agency.created', target: id, detail });
  });
  const row = await agencies.find(id);
  if (!row) throw notFound('agency');
  return row;
}

async function findParent(
  parent: string | null,
  principal: Principal,
  access: Services['access'],
): Promise<string | null> {
  if (parent !== null) return (await access.findReachable(principal, parent)).id;
  if (principal.agencyId === null) return null;
  throw invalidRequest({ pointer: '/parent', code: 'required', text: NEEDS_PARENT });
}

function toProfile({ ppidRole = null, theme, domains = [] }: NewAgency): StoredProfile {
  return {
    ppidRole,
    brand: { theme, logo: null, endorsement: null, descriptor: null },
    contacts: { phone: null, whatsapp: null, email: null, address: null, hours: null, laporUrl: null },
    domains: [...new Set(domains.map(toHost))],
  };
}

/**
 * As browsers write it, because links back from the API are compared with it. Below a public suffix such as `go.id` stand
 * everybody's sites: an agency that claimed it would be the official source of all of them.
 */
function toHost(domain: string, index: number): string {
  const url =
    /[\s/\\@?#]/.test(domain) || !URL.canParse(`https://${domain}`) ? null : new URL(`https://${domain}`);
  if (!url) throw invalidRequest({ pointer: `/domains/${index}`, code: 'format', text: NO_HOST });
  const { publicSuffix, hostname, isIcann, isPrivate } = parse(url.hostname, { allowPrivateDomains: true });
  if ((isIcann || isPrivate) && publicSuffix === hostname)
    throw invalidRequest({ pointer: `/domains/${index}`, code: 'format', text: NOBODYS });
  return url.host;
}

const RESERVED = {
  id: 'dipakai halaman situs ini sendiri',
  en: 'is the address of a page of the site itself',
};
const NEEDS_PARENT = {
  id: 'wajib diisi: kunci satu instansi hanya dapat menambahkan unit di bawah instansi itu',
  en: 'is required: a key of one agency only adds units below it',
};
const NOBODYS = {
  id: 'adalah akhiran bersama, bukan domain satu instansi; tulis domain instansi, seperti contoh.go.id',
  en: 'is a suffix that many share, not a domain of one agency; write its own, such as contoh.go.id',
};
const NO_HOST = {
  id: 'harus berupa nama host saja, seperti www.contoh.go.id',
  en: 'must be a host name alone, such as www.contoh.go.id',
};
