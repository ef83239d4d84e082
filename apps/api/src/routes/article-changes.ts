import type { Handlers } from '../contract/handler-types.js';
import { requireMatch } from '../http/if-match.js';
import { correctArticle, withdraw } from '../imports/change-article.js';
import type { Principal } from '../keys/principal.js';
import { findOwner } from '../repositories/article-changes.js';
import type { Services } from '../services.js';
import { notFound } from './not-found.js';

/** What an editor changes about an article that is public. */
export function articleChangeRoutes(
  services: Services,
): Pick<Handlers, 'articles.correct' | 'articles.withdraw'> {
  const { access, articleWrites, database } = services;
  const place = { pool: database.pool, queue: articleWrites };

  async function find(articleId: string, principal: Principal) {
    const agencyId = await findOwner(database.pool, articleId);
    if (agencyId === undefined || !(await access.reaches(principal, agencyId))) throw notFound('article');
    return { principal, agencyId, articleId };
  }

  return {
    async 'articles.correct'({ path, headers, body, principal }) {
      const change = await find(path.article, principal);
      const state = await correctArticle(place, change, body, headers['If-Match']);
      return { status: 200, body: state, version: state.version };
    },

    async 'articles.withdraw'({ path, headers, body, principal }) {
      const change = await find(path.article, principal);
      const state = await withdraw(place, change, body, {
        by: 'editor',
        ifMatch: (version) => requireMatch(headers['If-Match'], version),
      });
      services.rankings.clear();
      return { status: 200, body: state, version: state.version };
    },
  };
}
