import type { CreatedKey, HumasClient, ImportResult, Media } from '@humas/sdk';
import { PNG, postOf, WORDPRESS } from '../../contract/test/samples.ts';
import type { Given } from './given.ts';
import type { Uses } from './uses.ts';

const ADDRESS = { ...WORDPRESS, sourceId: '1204' };

/** What an agency's IT does: an office, a key, a sync, and corrections. */
export function publishing(given: () => Given): Uses {
  let key: CreatedKey;
  let sync: HumasClient;
  let cover: Media;
  let imported: ImportResult;
  const owner = () => given().holderOf(given().ownerKey);
  return {
    'agencies.create': () =>
      owner().agencies.create({
        slug: 'kepegawaian-ambon',
        name: 'Kantor Regional Kepegawaian Ambon',
        shortName: 'Kanreg Ambon',
        kind: 'regionalOffice',
        parent: 'kepegawaian',
        timeZone: 'Asia/Jayapura',
      }),
    'keys.create': async () => {
      const scopes = ['articles:write', 'media:write'] as const;
      key = await owner().keys.create({ name: 'Sinkronisasi', agency: 'kepegawaian', scopes: [...scopes] });
      sync = given().holderOf(key.secret);
      return key;
    },
    'keys.list': () => owner().keys.list({ agency: 'kepegawaian' }),
    'media.create': async () => {
      cover = await sync.media.create({ agency: 'kepegawaian', file: PNG, alt: 'Petugas loket' });
      return cover;
    },
    'imports.put': async () => {
      imported = await sync.imports.put(ADDRESS, { ...postOf(ADDRESS.sourceId), cover });
      return imported;
    },
    'imports.list': () => sync.imports.list({ ...WORDPRESS, pageSize: 1000 }),
    'imports.count': () => sync.imports.count(WORDPRESS, [{ sourceId: '1204', viewBaseline: 734 }]),
    'articles.correct': async () => {
      const note = 'Loket buka pukul 07.30, bukan 07.00.';
      const state = await sync.articles.correct(imported.article, { note }, { ifMatch: imported });
      imported = { ...imported, version: state.version };
      return state;
    },
    'imports.withdraw': () => sync.imports.withdraw(ADDRESS, { reason: 'Ditarik di situs asalnya.' }),
    'articles.withdraw': () =>
      sync.articles.withdraw(imported.article, { reason: 'Jadwal berubah.' }, { ifMatch: imported.version }),
    'keys.revoke': () => owner().keys.revoke(key),
  };
}
