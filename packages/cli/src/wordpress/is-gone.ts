import { errorCode, isRecord, type Requests } from './requests.js';
import type { RestRoot } from './rest-root.js';

/** What WordPress says of a post that is no longer there, or no longer for everybody. */
const NOT_PUBLIC = ['rest_forbidden', 'rest_cannot_read', 'rest_post_invalid_id'];

/**
 * Whether a post is really gone: WordPress says so itself (404 with its own code), or hides it (401, as for the trash)
 * while it shows others. A firewall's 403, a maintenance page and a missing REST API are not gone.
 */
export async function isPostGone(root: RestRoot, requests: Requests, sourceId: string): Promise<boolean> {
  const answer = await requests.get(
    root.at(`/wp/v2/posts/${encodeURIComponent(sourceId)}`, { _fields: 'id,status' }),
  );
  const code = errorCode(answer);
  if (answer.status === 200) {
    const status = isRecord(answer.json) ? answer.json.status : undefined;
    return typeof status === 'string' && status !== 'publish';
  }
  if (answer.status === 410) return true;
  if (answer.status === 404) return code === 'rest_post_invalid_id';
  if (![401, 403].includes(answer.status) || code === undefined || !NOT_PUBLIC.includes(code)) return false;
  const others = await requests.get(root.at('/wp/v2/posts', { per_page: 1, _fields: 'id' }));
  return others.status === 200 && Array.isArray(others.json) && others.json.length > 0;
}
