import { createHumasClient } from '@humas/sdk';

const client = createHumasClient({ baseUrl: 'https://api.contoh.example' });
const { items } = await client.articles.list({ pageSize: 1 });
document.title = items[0]?.headline ?? 'Tidak ada berita';
