import type { APIRoute } from 'astro';
import { client } from '../../../data/client.ts';
import { settle } from '../../../data/outcome.ts';
import { pageLife } from '../../../data/page-life.ts';
import { BusyError } from '../../../server/workshop.ts';
import { canDraw } from '../../../share-picture/draw.ts';
import { drawnPicture, picturePath, versionOf } from '../../../share-picture/share-picture.ts';

/** Under the address with its version a picture never changes; a week, so that a withdrawn one does not stay for a year. */
const KEPT = 'public, max-age=604800, immutable';

const STATUS = { missing: 404, withdrawn: 410, unavailable: 503 } as const;

const refusal = (status: number) =>
  new Response(null, { status, headers: status === 503 ? { 'Retry-After': '30' } : {} });

/** The picture that messengers show beside a link to an article without a photograph. */
export const GET: APIRoute = async ({ params: { agency: agencySlug = '', slug = '' }, url, redirect }) => {
  if (!(await canDraw())) return refusal(404);
  const outcome = await settle(async () => {
    const [agency, article] = await Promise.all([
      client.agencies.get(agencySlug),
      client.articles.getBySlug({ agency: agencySlug, slug }),
    ]);
    return { agency, article };
  });
  if (outcome.state === 'moved') return redirect(outcome.to, 301);
  if (outcome.state !== 'ready') return refusal(STATUS[outcome.state]);
  const { agency, article } = outcome.data;
  const address = picturePath(article);
  if (address !== `/${agencySlug}/${slug}/bagikan.png`) return redirect(address + url.search, 301);
  try {
    const { png, isWhole } = await drawnPicture(article, agency);
    const isExact = isWhole && url.searchParams.get('v') === versionOf(article, agency);
    return new Response(png, {
      headers: {
        'Content-Type': 'image/png',
        'Cache-Control': isExact ? KEPT : pageLife(),
        // Made to be shown by others.
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    });
  } catch (error) {
    if (!(error instanceof BusyError)) throw error;
    console.error(error.message);
    return refusal(503);
  }
};
