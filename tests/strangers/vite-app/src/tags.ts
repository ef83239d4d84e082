import '@humas/elements';

const bar = document.createElement('humas-share-bar');
bar.setAttribute('url', 'https://www.contoh.example/berita');
bar.setAttribute('share-title', 'Judul');
document.body.append(bar);
