// A server that renders pages imports what a page imports; it has no document, and must not miss it.
const before = new Set(Object.getOwnPropertyNames(globalThis));
const entries = await Promise.all([import('@humas/elements'), import('@humas/elements/core')]);
const { writeSnippet } = await import('@humas/elements/snippet');
const left = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));

console.log(entries.length, typeof document, JSON.stringify(left));
console.log(
  writeSnippet({
    widget: 'humas-news-list',
    values: { agency: 'kepegawaian', heading: 'Berita "hari ini" & <kemarin>' },
    apiUrl: 'https://api.contoh.example',
    links: { news: 'https://www.contoh.example/berita' },
  }),
);
