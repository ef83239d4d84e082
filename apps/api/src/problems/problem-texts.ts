import type { ProblemCode } from '@humas/contract';

interface ProblemText {
  readonly status: number;
  readonly title: { readonly id: string; readonly en: string };
  readonly detail: { readonly id: string; readonly en: string };
}

/** Status and words of every problem code of the contract. `{names}` are filled from `ProblemDetails.values`. */
export const PROBLEM_TEXTS: Readonly<Record<ProblemCode, ProblemText>> = {
  invalid_request: {
    status: 400,
    title: { id: 'Permintaan tidak sesuai kontrak', en: 'The request does not follow the contract' },
    detail: {
      id: 'Perbaiki bagian yang disebut dalam "errors", lalu kirim kembali.',
      en: 'Correct what "errors" names and send it again.',
    },
  },
  unknown_parameter: {
    status: 400,
    title: { id: 'Parameter tidak dikenal', en: 'Unknown parameter' },
    detail: {
      id: 'Parameter yang disebut dalam "errors" tidak ada dalam kontrak. Periksa ejaannya.',
      en: 'The contract has no parameter as named in "errors". Check its spelling.',
    },
  },
  invalid_cursor: {
    status: 400,
    title: { id: 'Kursor tidak berlaku', en: 'Invalid cursor' },
    detail: {
      id: 'Kursor hanya berlaku untuk saringan yang sama dengan halaman asalnya. Mulailah dari halaman pertama.',
      en: 'A cursor belongs to the filters of the page it came from. Start again from the first page.',
    },
  },
  unknown_choice: {
    status: 400,
    title: { id: 'Pilihan tidak dikenal', en: 'Unknown choice' },
    detail: {
      id: 'Jajak pendapat artikel ini hanya mengenal pilihan: {choices}.',
      en: 'The poll of this article only knows the choices: {choices}.',
    },
  },
  not_found: {
    status: 404,
    title: { id: 'Tidak ditemukan', en: 'Not found' },
    detail: {
      id: 'Tidak ada {what} di alamat ini, atau tidak terbuka bagi Anda.',
      en: 'No {what} has this address, or it is not open to you.',
    },
  },
  route_not_found: {
    status: 404,
    title: { id: 'Alamat tidak dikenal', en: 'Unknown address' },
    detail: {
      id: 'Server ini tidak mempunyai alamat tersebut. Semua alamat tercantum di /docs.',
      en: 'This server has no such address. All addresses are listed at /docs.',
    },
  },
  method_not_allowed: {
    status: 405,
    title: { id: 'Metode tidak didukung', en: 'Method not allowed' },
    detail: { id: 'Alamat ini hanya menerima {allowed}.', en: 'This address only accepts {allowed}.' },
  },
  article_moved: {
    status: 301,
    title: { id: 'Artikel pindah alamat', en: 'The article has moved' },
    detail: { id: 'Artikel ini sekarang beralamat di {address}.', en: 'This article is now at {address}.' },
  },
  article_withdrawn: {
    status: 410,
    title: { id: 'Artikel ditarik', en: 'Article withdrawn' },
    detail: {
      id: 'Artikel ini ditarik oleh instansi penerbit. Alasannya ada dalam "withdrawn".',
      en: 'The publishing agency withdrew this article. The reason is in "withdrawn".',
    },
  },
  poll_off: {
    status: 404,
    title: { id: 'Tidak ada jajak pendapat', en: 'No poll' },
    detail: { id: 'Artikel ini tidak membuka jajak pendapat.', en: 'This article has no poll.' },
  },
  poll_closed: {
    status: 409,
    title: { id: 'Jajak pendapat ditutup', en: 'The poll is closed' },
    detail: {
      id: 'Jajak pendapat artikel ini sudah ditutup. Tanggapan Anda tidak diubah.',
      en: 'The poll of this article has closed. Your reaction was not changed.',
    },
  },
  payload_too_large: {
    status: 413,
    title: { id: 'Isi permintaan terlalu besar', en: 'Request body too large' },
    detail: {
      id: 'Kirim paling banyak {limit} bita sekali kirim.',
      en: 'Send at most {limit} bytes at a time.',
    },
  },
  unsupported_media_type: {
    status: 415,
    title: { id: 'Jenis isi tidak didukung', en: 'Unsupported media type' },
    detail: { id: 'Kirim isi sebagai {types}.', en: 'Send the body as {types}.' },
  },
  service_unavailable: {
    status: 503,
    title: { id: 'Layanan sedang tidak tersedia', en: 'The service is not available' },
    detail: {
      id: 'Tidak ada yang tercatat dari permintaan ini. Coba lagi beberapa saat lagi.',
      en: 'Nothing of this request was recorded. Try again in a moment.',
    },
  },
  internal_error: {
    status: 500,
    title: { id: 'Terjadi kesalahan pada server', en: 'The server made a mistake' },
    detail: {
      id: 'Kesalahan ini tercatat. Sebutkan requestId bila melaporkannya.',
      en: 'The mistake was recorded. Name the requestId when reporting it.',
    },
  },
  unauthorized: {
    status: 401,
    title: { id: 'Kunci tidak sah', en: 'No valid key' },
    detail: {
      id: '{reason} Kirim kunci rahasia yang masih berlaku sebagai "Authorization: Bearer …".',
      en: '{reason} Send a secret key that is in force as "Authorization: Bearer …".',
    },
  },
  insufficient_scope: {
    status: 403,
    title: { id: 'Kunci tidak berwenang', en: 'The key is not allowed to' },
    detail: {
      id: 'Kunci ini tidak memiliki cakupan {scopes}. Gunakan kunci yang memilikinya.',
      en: 'This key does not have the scope {scopes}. Use one that has it.',
    },
  },
  slug_taken: {
    status: 409,
    title: { id: 'Slug sudah dipakai', en: 'The slug is taken' },
    detail: {
      id: 'Slug "{slug}" sudah dipakai instansi lain. Pilih slug lain.',
      en: 'Another agency has the slug "{slug}". Choose another.',
    },
  },
  withdrawn_by_editor: {
    status: 409,
    title: { id: 'Artikel ditarik redaksi', en: 'Withdrawn by an editor' },
    detail: {
      id: 'Artikel ini ditarik di API oleh redaksi, sehingga sumbernya tidak dapat menerbitkannya kembali.',
      en: 'An editor withdrew this article in the API, so its source cannot publish it again.',
    },
  },
  own_key: {
    status: 409,
    title: { id: 'Kunci tidak dapat mencabut dirinya', en: 'A key cannot revoke itself' },
    detail: { id: 'Cabut kunci ini dengan kunci lain.', en: 'Revoke this key with another one.' },
  },
  precondition_failed: {
    status: 412,
    title: { id: 'Artikel sudah berubah', en: 'The article has changed' },
    detail: {
      id: 'Artikel ini berubah setelah Anda membacanya. Baca kembali, lalu ulangi dengan ETag yang baru.',
      en: 'This article changed after you read it. Read it again and repeat with the new ETag.',
    },
  },
  precondition_required: {
    status: 428,
    title: { id: 'If-Match wajib ada', en: 'If-Match is required' },
    detail: {
      id: 'Kirim ETag artikel dalam If-Match, agar perubahan orang lain tidak tertimpa.',
      en: "Send the article's ETag as If-Match, so that nobody else's change is overwritten.",
    },
  },
  unreadable_picture: {
    status: 422,
    title: { id: 'Gambar tidak dapat dibaca', en: 'The picture cannot be read' },
    detail: {
      id: 'Berkas bukan gambar JPEG, PNG, WebP, AVIF, atau GIF yang utuh, atau ukurannya melebihi 50 megapiksel.',
      en: 'The file is not an intact JPEG, PNG, WebP, AVIF or GIF picture of at most 50 megapixels.',
    },
  },
  request_in_progress: {
    status: 409,
    title: { id: 'Permintaan yang sama sedang diproses', en: 'The same request is being processed' },
    detail: {
      id: 'Permintaan dengan Idempotency-Key ini belum selesai. Kirim ulang beberapa saat lagi.',
      en: 'The request with this Idempotency-Key is not finished yet. Send it again in a moment.',
    },
  },
  idempotency_key_reused: {
    status: 422,
    title: { id: 'Kunci permintaan sudah dipakai', en: 'The request key was used before' },
    detail: {
      id: 'Idempotency-Key ini sudah dipakai untuk pesan lain. Buat kunci baru untuk pesan baru.',
      en: 'This Idempotency-Key was used for another message. Make a new key for a new message.',
    },
  },
  unknown_consent: {
    status: 422,
    title: { id: 'Syarat dan ketentuan tidak dikenal', en: 'Unknown terms' },
    detail: {
      id: 'Syarat dan ketentuan yang berlaku adalah versi {version}. Bacalah dan setujui versi itu, lalu kirim kembali.',
      en: 'The terms in force are version {version}. Read them and agree to that version, then send again.',
    },
  },
  too_many_requests: {
    status: 429,
    title: { id: 'Terlalu banyak pesan', en: 'Too many messages' },
    detail: {
      id: 'Terlalu banyak pesan dari jaringan Anda. Pesan ini tidak disimpan. Coba lagi dalam {minutes} menit.',
      en: 'Too many messages came from your network. This one was not stored. Minutes to wait: {minutes}.',
    },
  },
};
