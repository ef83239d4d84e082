/** What stories and tests of the parts around an article show: notices, contacts, a pledge, an archive. */
import type { Agency, Alert, AlertList } from '@humas/contract';
import { examples } from '@humas/contract/examples';
import { agency, longHeadline } from './samples.ts';

const list = structuredClone<unknown>(examples['alerts.list']) as AlertList;
const flood = list.items[0] as Alert;

/** The moment at which {@link alerts} are in force. */
export const alertsNow = list.asOf;

/** In force at {@link alertsNow}: information, a warning with a link, danger, in this order. */
export const alerts: Alert[] = [
  {
    ...flood,
    id: 'alr_information',
    severity: 'information',
    text: {
      id: 'Loket tutup lebih awal pada 24 Desember 2026.',
      en: 'Counters close early on 24 December 2026.',
    },
    link: null,
  },
  flood,
  {
    ...flood,
    id: 'alr_danger',
    severity: 'danger',
    text: {
      id: 'Kebocoran gas di Gedung B. Jauhi Jalan Contoh sampai petugas menyatakan aman.',
      en: 'Gas leak in Building B. Keep away from Jalan Contoh until officers declare it safe.',
    },
    until: '2026-11-21T20:00:00+07:00',
    link: null,
  },
];

/** A notice that can be neither short nor split. */
export const longAlert: Alert = {
  ...flood,
  id: 'alr_long',
  text: { id: longHeadline },
  agency: { ...flood.agency, name: 'Kantor Regional IV Badan Kepegawaian Nusantara di Makassar' },
  link: { label: { id: longHeadline }, url: 'https://kepegawaian.example/layanan-pengganti' },
};

/** A unit below a ministry, without a logo. */
export const unit: Pick<Agency, 'name' | 'brand'> = {
  name: 'Politeknik Pelayaran Bahari',
  brand: {
    theme: 'politeknik',
    logo: null,
    endorsement: {
      id: 'BLU – Kementerian Perhubungan Nusantara',
      en: 'BLU – Ministry of Transport of Nusantara',
    },
    descriptor: {
      id: 'Pendidikan dan pelatihan pelaut di tiga kota',
      en: 'Seafarers’ education and training in three cities',
    },
  },
};

/** Every channel an agency may have. */
export const contacts: Agency['contacts'] = { ...agency.contacts, laporUrl: 'https://lapor.example/bkn' };

/** An agency that cannot be reached. */
export const noContacts: Agency['contacts'] = {
  phone: null,
  whatsapp: null,
  email: null,
  address: null,
  hours: null,
  laporUrl: null,
};
