import { examples } from '@humas/contract/examples';
import { formatCount } from '@humas/editorial';
import { createHumasClient, isHumasError } from '@humas/sdk';

const answer = (value, status = 200) =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': status === 200 ? 'application/json' : 'application/problem+json' },
  });

const client = createHumasClient({
  baseUrl: 'https://api.contoh.example',
  fetch: async (request) => {
    const { pathname } = new URL(request.url ?? request);
    if (pathname === '/v1/articles') return answer(examples['articles.list']);
    return answer(
      {
        type: 'https://humas.example/problems/not_found',
        title: 'Tidak ditemukan',
        status: 404,
        detail: '-',
        code: 'not_found',
        requestId: 'req_1',
      },
      404,
    );
  },
});

for await (const article of client.articles.list({ agency: 'kepegawaian' })) {
  console.log(article.headline, formatCount(19_111));
}
const missing = await client.articles.get('art_01hbytm700e5k8jv2xw6q4n9zz').catch((error) => error);
console.log(isHumasError(missing), missing.code);
