'use client';

import '@humas/elements';
import type {} from '@humas/elements/jsx';

export default function Page() {
  return (
    <humas-share-bar url="https://www.contoh.example/berita" share-title="Judul">
      <a href="https://wa.me/?text=https%3A%2F%2Fwww.contoh.example%2Fberita">WhatsApp</a>
    </humas-share-bar>
  );
}
