import { createHumasClient } from '@humas/sdk';
import { connection } from 'next/server';

const client = createHumasClient({ baseUrl: process.env.CONTENT_API ?? 'https://api.contoh.example' });

/** Rendered for every reader, with articles out of Next's data cache. */
export default async function Page() {
  await connection();
  const { items } = await client.articles.list(
    { agency: 'contoh', pageSize: 6 },
    { fetchOptions: { next: { revalidate: 3600, tags: ['articles'] } } },
  );
  return (
    <main>
      {items.map((article) => (
        <p key={article.id}>{article.headline}</p>
      ))}
    </main>
  );
}
