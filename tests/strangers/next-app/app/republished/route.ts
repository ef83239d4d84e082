import { revalidateTag } from 'next/cache';

/** What a content system calls after an article has changed. */
export function POST() {
  revalidateTag('articles', { expire: 0 });
  return new Response(null, { status: 204 });
}
