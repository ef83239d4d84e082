<?php
/** What administrators and editors read, in Indonesian and English, all in one place. What readers read is in humas-news.php. */

defined('ABSPATH') || exit;

/** The language of the person at the desk: English when WordPress speaks English to them, else Indonesian. */
function humas_kit_language(): string
{
    return strpos(function_exists('get_user_locale') ? get_user_locale() : get_locale(), 'en') === 0 ? 'en' : 'id';
}

/** One text, not escaped, with values in the places of `%s`. */
function humas_kit_word(string $key, ...$values): string
{
    static $words = null;
    $words = $words ?: humas_kit_words();
    $text = $words[$key][humas_kit_language() === 'en' ? 1 : 0];
    return $values ? vsprintf($text, $values) : $text;
}

/** Every text: Indonesian, English. */
function humas_kit_words(): array
{
    return [
        'settings' => ['Pengaturan', 'Settings'],
        'intro' => [
            'Berita yang tampil di situs ini dibaca dari API konten. Isi alamatnya, pilih instansi Anda, lalu simpan.',
            'The news on this site is read from a content API. Write its address, choose your agency, and save.',
        ],
        'section.source' => ['Asal berita', 'Where the news comes from'],
        'apiUrl' => ['Alamat API', 'Address of the API'],
        'apiUrl.hint' => [
            'Diberikan oleh pengelola Humas Kit instansi Anda, misalnya https://api.contoh.go.id. Ini bukan alamat situs berita.',
            'Whoever runs Humas Kit for your agency knows it, such as https://api.example.go.id. It is not the address of the news site.',
        ],
        'check' => ['Periksa alamat', 'Check the address'],
        'checking' => ['Memeriksa …', 'Checking …'],
        'agency' => ['Instansi', 'Agency'],
        'agency.hint' => [
            'Berlaku untuk semua blok dan shortcode yang tidak menyebut instansi lain.',
            'Holds for every block and shortcode that names no other agency.',
        ],
        'agency.first' => ['Periksa alamat API dahulu; daftar instansi diambil dari sana.', 'Check the address first; the list of agencies comes from there.'],
        'agency.none' => ['Pilih instansi', 'Choose an agency'],
        'section.look' => ['Tampilan', 'Look'],
        'theme' => ['Tema', 'Theme'],
        'scheme' => ['Terang atau gelap', 'Light or dark'],
        'scheme.hint' => [
            '“Setelan pembaca” hanya cocok bila tema WordPress Anda juga punya tampilan gelap.',
            '“The reader’s setting” suits only a WordPress theme that has a dark look, too.',
        ],
        'locale' => ['Bahasa', 'Language'],
        'timeZone' => ['Zona waktu', 'Time zone'],
        'section.posts' => ['Di bawah setiap pos', 'Below each post'],
        'below' => ['Tampilkan', 'Show'],
        'below.hint' => [
            'Artikelnya ditemukan lewat instansi di atas dan slug pos, seperti yang dibawa “humas sync”. Pos yang tidak ada di API hanya mendapat tombol bagikan.',
            'The article is found by the agency above and the post’s slug, as “humas sync” carries it over. A post the API does not have gets the share buttons only.',
        ],
        'below.counter' => ['Jumlah dibaca, dan hitung pembaca pos itu', 'How often it was read, and count its readers'],
        'below.share' => ['Tombol bagikan', 'Share buttons'],
        'below.poll' => ['Tanggapan pembaca', 'Reaction poll'],
        'script' => ['Skrip diambil dari', 'The script comes from'],
        'script.own' => ['salinan di dalam plugin ini (disarankan)', 'the copy in this plugin (recommended)'],
        'script.api' => ['API: selalu versi terbaru', 'the API: always the newest version'],
        'script.hint' => [
            'Bila situs Anda memakai Content-Security-Policy, izinkan API di connect-src dan img-src; untuk skrip dari API juga di script-src dan style-src.',
            'If your site has a Content-Security-Policy, allow the API in connect-src and img-src; with the API’s script in script-src and style-src, too.',
        ],
        'next' => ['Langkah berikutnya', 'What is next'],
        'next.block' => ['Buka pos atau laman, tekan tombol +, lalu cari “Humas”.', 'Open a post or page, press +, and look for “Humas”.'],
        'next.shortcode' => ['Tanpa penyunting blok, tempelkan shortcode ini:', 'Without the block editor, paste this shortcode:'],
        'next.notice' => [
            'Humas Kit aktif. %1$sIsi alamat API dan pilih instansi Anda%2$s agar berita dapat tampil.',
            'Humas Kit is active. %1$sWrite the address of the API and choose your agency%2$s so that news can appear.',
        ],
        'check.ok' => ['Alamat ini menjawab: %s instansi.', 'The address answers: %s agencies.'],
        'check.shape' => [
            '“%s” bukan alamat. Alamat API dimulai dengan https://, misalnya https://api.contoh.go.id. Pengaturan sebelumnya tetap dipakai.',
            '“%s” is no address. The API’s begins with https://, such as https://api.example.go.id. What was set before stays.',
        ],
        'check.unreachable' => [
            'Server WordPress ini tidak dapat menghubungi %1$s (%2$s). Buka alamat itu di peramban: bila terbuka di sana, minta penyedia hosting mengizinkan sambungan keluar; bila tidak, periksa ejaannya atau hubungi pengelola API.',
            'This WordPress server cannot reach %1$s (%2$s). Open the address in a browser: if it opens there, ask your host to allow outgoing connections; if not, check the spelling or ask whoever runs the API.',
        ],
        'check.notApi' => [
            '%1$s menjawab, tetapi bukan API Humas Kit (HTTP %2$s). Mungkin itu alamat situs beritanya; alamat API biasanya diawali “api.”. Tanyakan kepada pengelolanya.',
            '%1$s answers but is no Humas Kit API (HTTP %2$s). It may be the address of the news site; the API’s often begins with “api.”. Ask whoever runs it.',
        ],
        'check.busy' => [
            '%1$s sedang tidak dapat melayani (HTTP %2$s). Alamatnya disimpan; coba “Periksa alamat” lagi beberapa menit lagi.',
            '%1$s cannot answer right now (HTTP %2$s). The address is kept; try “Check the address” again in a few minutes.',
        ],
        'check.agency' => [
            'Instansi “%s” tidak ada di API itu, jadi belum ada yang dipilih. Pilih dari daftar.',
            'The API has no agency “%s”, so none is chosen. Choose one from the list.',
        ],
        'category' => ['Humas Kit', 'Humas Kit'],
        'editor.more' => ['Tampilan', 'Look'],
        'editor.article' => [
            'Tanpa artikel atau slug, yang ditampilkan adalah pos tempat blok ini berada.',
            'Without an article or slug, it is about the post the block stands in.',
        ],
        'editor.agency' => ['Seperti di pengaturan', 'As in the settings'],
        'editor.nothing' => [
            'Tidak ada yang tampil di sini: artikelnya tidak ada di API, atau belum ada yang dapat ditampilkan.',
            'Nothing shows here: the API does not have the article, or there is nothing to show yet.',
        ],
        'editor.setup' => [
            'Alamat API belum diisi. Minta administrator membuka Pengaturan → Humas Kit.',
            'The address of the API is missing. Ask an administrator to open Settings → Humas Kit.',
        ],
    ];
}
