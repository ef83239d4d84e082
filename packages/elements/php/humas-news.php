<?php
/**
 * Humas Kit for pages made by PHP: CodeIgniter, Laravel, OpenSID, Joomla, or a page of your own. PHP 7.4 or newer.
 *
 *     require_once __DIR__ . '/humas-news.php';
 *     humas_setup(['api_url' => 'https://api.example.go.id', 'agency' => 'kepegawaian', 'cache_dir' => __DIR__ . '/cache']);
 *     echo humas_scripts(), humas_news_list(['count' => 5, 'heading' => 'Berita terbaru']);
 *
 * Every function returns HTML that is already escaped: print it as it is. The news stands in the page itself, so it is
 * read without JavaScript, by search engines, and while the API is down.
 *
 * What it promises the site it stands on:
 * - A page waits for the API at most 2 seconds in all, however many tags it has; usually not at all.
 * - Answers are kept for 5 minutes, and for 7 days in case the API does not answer. One page at a time asks anew.
 * - After a failure nobody asks for a minute. Errors go to PHP's error log, never onto the page.
 * - Nothing is written outside the cache folder. Without a folder that can be written, nothing is asked at all.
 * - The API is told who asks: "HumasKit-PHP/<version> (+<host of the site>)".
 *
 * @license MIT
 */

// Included twice, from two folders, it must not break the page.
if (!class_exists('Humas_News', false)) {

    /** What was kept, as files in one folder. WordPress keeps it elsewhere, with the same four methods. */
    final class Humas_News_Files
    {
        /** A page that was cut off while it asked may hold its lock this many seconds. */
        const LOCK = 15;

        private $folder;

        /** @throws RuntimeException when nothing can be kept there, or somebody else could have put something there. */
        public function __construct(string $folder)
        {
            $shared = $folder === '';
            // One folder for each copy of this file, so that two sites on one machine do not share it.
            $this->folder = $shared ? sys_get_temp_dir() . '/humas-news-' . md5(__FILE__) : rtrim($folder, '/\\');
            if (!is_dir($this->folder) && !@mkdir($this->folder, 0700, true) && !is_dir($this->folder)) {
                throw new RuntimeException($this->folder);
            }
            $stranger = function_exists('posix_geteuid') && @fileowner($this->folder) !== posix_geteuid();
            if (!is_writable($this->folder) || ($shared && (is_link($this->folder) || $stranger))) {
                throw new RuntimeException($this->folder);
            }
        }

        public function read(string $key): ?array
        {
            $value = json_decode((string) @file_get_contents($this->path($key)), true);
            return is_array($value) ? $value : null;
        }

        /** Written beside and then renamed: a page that reads meanwhile sees the old or the new, never a half. */
        public function write(string $key, array $value, int $seconds): void
        {
            $beside = $this->path($key) . '.' . bin2hex(random_bytes(6));
            $text = (string) json_encode($value, JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE);
            if (@file_put_contents($beside, $text) !== strlen($text) || !@rename($beside, $this->path($key))) {
                @unlink($beside);
            }
            if (mt_rand(1, 200) === 1) {
                $this->sweep(Humas_News::KEPT);
            }
        }

        public function lock(string $key): bool
        {
            $lock = $this->path($key) . '.lock';
            if (@mkdir($lock, 0700)) {
                return true;
            }
            clearstatcache(true, $lock);
            $since = @filemtime($lock);
            return $since !== false && time() - $since > self::LOCK && @rmdir($lock) && @mkdir($lock, 0700);
        }

        public function unlock(string $key): void
        {
            @rmdir($this->path($key) . '.lock');
        }

        private function path(string $key): string
        {
            return $this->folder . '/' . sha1($key) . '.json';
        }

        /** Takes away what nobody has asked for in so long that it would not be shown either. */
        private function sweep(int $seconds): void
        {
            foreach (glob($this->folder . '/*.json*') ?: [] as $path) {
                if (time() - (int) @filemtime($path) > $seconds) {
                    is_dir($path) ? @rmdir($path) : @unlink($path);
                }
            }
        }
    }

    /** The snippet's inside. Pages call the functions at the end of this file. */
    final class Humas_News
    {
        const VERSION = '0.1.0';
        /** Seconds an answer counts as new. */
        const FRESH = 300;
        /** Seconds an old answer may stand in for a new one: 7 days. */
        const KEPT = 604800;
        /** Seconds nobody asks after a failure. */
        const PAUSE = 60;
        /** Seconds one page may wait for the API, all its tags together. */
        const WAIT = 2.0;
        /** Bytes of an answer that are read. */
        const LARGEST = 2097152;

        /** The tags and their own attributes; `!` marks those that are there or not, `@` addresses. */
        const TAGS = [
            'humas-news-list' => ['agency', 'include-units!', 'category', 'tag', 'type', 'language', 'count', 'variant', 'window', 'heading', 'see-all@', 'views!', 'no-pictures!', 'source@'],
            'humas-news-card' => ['article', 'agency', 'slug', 'variant', 'views!'],
            'humas-share-bar' => ['url@', 'share-title', 'text'],
            'humas-view-counter' => ['article', 'agency', 'slug', 'record!', 'variant'],
            'humas-reaction-poll' => ['article', 'agency', 'slug', 'return-to@'],
            'humas-clarification' => ['article', 'agency', 'slug'],
            'humas-message-form' => ['agency', 'article', 'kind'],
            'humas-agency' => ['agency', 'size', 'href@', 'contacts!'],
        ];
        const COMMON = ['locale', 'theme', 'scheme', 'heading-level', 'time-zone'];

        const WORDS = [
            'id' => [
                'months' => 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
                'seeAll' => 'Lihat semua', 'source' => 'Sumber berita', 'share' => 'Bagikan', 'email' => 'Surel',
                'noNews' => 'Berita belum dapat dimuat. Coba kembali beberapa saat lagi.',
                'views' => 'Dibaca %s kali', 'view' => 'Dibaca %s kali',
                'responses' => '%s tanggapan', 'response' => '%s tanggapan', 'closed' => 'Jajak pendapat ini sudah ditutup.',
                'pollNote' => 'Satu peramban, satu pilihan. Bukan survei.',
                'claim' => 'Klaim', 'fact' => 'Fakta', 'evidence' => 'Bukti', 'appearances' => 'Beredar di',
                'hoax' => 'HOAKS: tidak benar', 'disinformation' => 'DISINFORMASI: keliru dan disengaja',
                'misinformation' => 'MISINFORMASI: informasi keliru', 'false' => 'SALAH: tidak sesuai fakta',
                'misleading' => 'MENYESATKAN: konteksnya keliru', 'scam' => 'PENIPUAN: jangan ditanggapi',
                'satire' => 'SATIRE: bukan berita', 'true' => 'BENAR: sesuai fakta', 'other' => 'KLARIFIKASI',
                'message' => 'Tulis pesan', 'kind' => 'Jenis pesan', 'text' => 'Pesan Anda', 'name' => 'Nama (boleh dikosongkan)',
                'feedback' => 'Saran atau masukan', 'appreciation' => 'Apresiasi', 'correctionRequest' => 'Permintaan ralat',
                'private' => 'Jangan tulis NIK, nomor telepon, atau data pribadi lain.', 'terms' => 'Syarat dan ketentuan',
                'send' => 'Kirim pesan', 'noForm' => 'Formulir pesan belum dapat dimuat. Coba kembali beberapa saat lagi.',
                'phone' => 'Telepon', 'whatsapp' => 'WhatsApp', 'hours' => 'Jam layanan', 'address' => 'Alamat',
                'log.cache' => 'folder cache %s tidak dapat ditulisi, jadi API tidak ditanya dan halaman hanya memuat tautan. Buat folder itu, jadikan server web pemiliknya, atau ganti "cache_dir".',
                'log.address' => 'alamat API "%s" bukan alamat http atau https. Isi "api_url", misalnya https://api.example.go.id.',
                'log.down' => '%s tidak memberi jawaban yang dapat dipakai (%s). Salinan terakhir ditampilkan bila ada; dicoba lagi sesudah 60 detik. Bila terus terjadi, buka alamat itu di peramban.',
                'log.unknown' => '%s dijawab %s: yang diminta tidak ada di API. Periksa instansi, slug, atau id yang ditulis di halaman.',
                'log.agency' => '<%s> tidak ditampilkan karena tidak tahu artikel atau instansi mana. Tulis "article", atau "agency" dan "slug".',
            ],
            'en' => [
                'months' => 'January February March April May June July August September October November December',
                'seeAll' => 'See all', 'source' => 'Source of the news', 'share' => 'Share', 'email' => 'Email',
                'noNews' => 'The news could not be loaded. Please try again in a moment.',
                'views' => 'Read %s times', 'view' => 'Read %s time',
                'responses' => '%s responses', 'response' => '%s response', 'closed' => 'This poll is closed.',
                'pollNote' => 'One browser, one choice. Not a survey.',
                'claim' => 'Claim', 'fact' => 'Fact', 'evidence' => 'Evidence', 'appearances' => 'Seen at',
                'hoax' => 'HOAX: not true', 'disinformation' => 'DISINFORMATION: wrong on purpose',
                'misinformation' => 'MISINFORMATION: mistaken information', 'false' => 'FALSE: contrary to the facts',
                'misleading' => 'MISLEADING: out of context', 'scam' => 'SCAM: do not respond',
                'satire' => 'SATIRE: not news', 'true' => 'TRUE: supported by facts', 'other' => 'CLARIFICATION',
                'message' => 'Write a message', 'kind' => 'Kind of message', 'text' => 'Your message', 'name' => 'Name (optional)',
                'feedback' => 'Feedback', 'appreciation' => 'Appreciation', 'correctionRequest' => 'Request for correction',
                'private' => 'Do not write identity numbers, telephone numbers or other personal data.', 'terms' => 'Terms and conditions',
                'send' => 'Send message', 'noForm' => 'The message form could not be loaded. Please try again in a moment.',
                'phone' => 'Phone', 'whatsapp' => 'WhatsApp', 'hours' => 'Office hours', 'address' => 'Address',
                'log.cache' => 'the cache folder %s cannot be written, so the API is not asked and the page holds links only. Create the folder, let the web server own it, or change "cache_dir".',
                'log.address' => 'the API address "%s" is not an http or https address. Set "api_url", for example https://api.example.go.id.',
                'log.down' => '%s gave no answer that can be used (%s). The last copy is shown if there is one; the next attempt is after 60 seconds. If this goes on, open the address in a browser.',
                'log.unknown' => '%s was answered with %s: the API does not have it. Check the agency, slug or id written in the page.',
                'log.agency' => '<%s> is not shown because it does not know which article or agency. Write "article", or "agency" and "slug".',
            ],
        ];

        /** What holds for all tags of a page; {@see humas_setup} says what may be in it. */
        private static $settings = [];
        /** Seconds this page has waited, and since when that is added up: under Octane a process serves many pages. */
        private static $waited = 0.0;
        private static $waited_since = 0.0;
        private static $stores = [];
        private static $logged = [];

        public static function setup(array $settings): void
        {
            self::$settings = self::named($settings) + self::$settings;
        }

        /** Options of one tag over those of the page. `include_units` and `include-units` are the same. */
        public static function options(array $options, bool $of_page = true): array
        {
            $options = self::named($options) + ($of_page ? self::$settings : []);
            $options += ['api-url' => '', 'agency' => '', 'time-zone' => '', 'cache-dir' => '', 'fetch' => null, 'store' => null];
            $options['api-url'] = rtrim(trim((string) $options['api-url']), '/');
            $options['locale'] = ($options['locale'] ?? '') === 'en' ? 'en' : 'id';
            return $options;
        }

        private static function named(array $options): array
        {
            $named = [];
            foreach ($options as $name => $value) {
                $named[str_replace('_', '-', strtolower((string) $name))] = $value;
            }
            return $named;
        }

        // ---- Writing HTML. Everything that is printed goes through one of these three.

        /**
         * Brackets, too: WordPress looks for shortcodes in what a block has printed, and a headline is none. In hexadecimal, since
         * it turns the decimal ones back for whoever looks next.
         */
        public static function text($value): string
        {
            $html = htmlspecialchars(is_scalar($value) ? (string) $value : '', ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
            return str_replace(['[', ']'], ['&#x5b;', '&#x5d;'], $html);
        }

        /** An address that may be a link: http, https or within this site. Empty for anything else, `javascript:` first. */
        public static function address($value): string
        {
            $value = is_scalar($value) ? trim((string) $value) : '';
            return preg_match('~^(https?://[^/\s]|/(?![/\\\\])|[?#])[^\s\x00-\x1f\x7f]*$~i', $value) ? $value : '';
        }

        /** A link, or its words alone when the address is none. */
        public static function link($address, $words, string $rel = ''): string
        {
            $address = self::address($address);
            $rel = $rel === '' ? '' : ' rel="' . $rel . '"';
            return $address === '' ? self::text($words) : '<a href="' . self::text($address) . '"' . $rel . '>' . self::text($words) . '</a>';
        }

        /** The tag with the attributes it knows, around what readers see until its script is there. */
        public static function tag(string $name, array $options, string $inside): string
        {
            $html = '<' . $name;
            foreach (array_merge(['api-url@'], self::TAGS[$name], self::COMMON) as $attribute) {
                $kind = substr($attribute, -1);
                $attribute = rtrim($attribute, '!@');
                $value = $options[$attribute] ?? null;
                if ($kind === '!') {
                    $html .= $value && $value !== 'false' ? ' ' . $attribute : '';
                    continue;
                }
                $value = $kind === '@' ? self::address($value) : (is_scalar($value) && !is_bool($value) ? trim((string) $value) : '');
                $html .= $value === '' ? '' : ' ' . $attribute . '="' . self::text($value) . '"';
            }
            return $html . '>' . $inside . '</' . $name . ">\n";
        }

        public static function heading(array $options, $words, int $below = 0): string
        {
            $level = min(6, max(2, (int) ($options['heading-level'] ?? 2)) + $below);
            return self::text($words) === '' ? '' : "<h$level>" . self::text($words) . "</h$level>";
        }

        public static function word(array $options, string $key, ...$values): string
        {
            return $values ? vsprintf(self::WORDS[$options['locale']][$key], $values) : self::WORDS[$options['locale']][$key];
        }

        /** A text the API has in two languages, in the page's or else in the one there is. */
        public static function localized(array $options, $text): string
        {
            $text = is_array($text) ? $text : ['id' => $text];
            $chosen = $text[$options['locale']] ?? $text['id'] ?? reset($text);
            return is_string($chosen) ? $chosen : '';
        }

        public static function number(array $options, int $number): string
        {
            return number_format($number, 0, '', $options['locale'] === 'en' ? ',' : '.');
        }

        public static function views(array $options, ?int $views): string
        {
            return $views === null || $views < 0 ? '' : self::text(self::word($options, $views === 1 ? 'view' : 'views', self::number($options, $views)));
        }

        /** The day as Indonesian news prints it, in the zone of the page. */
        public static function time(array $options, $moment): string
        {
            try {
                if (!is_string($moment) || $moment === '') {
                    return '';
                }
                $date = new DateTimeImmutable($moment);
                $zone = self::zone($options['time-zone']);
                $day = $zone ? $date->setTimezone($zone) : $date;
            } catch (Exception $unreadable) {
                return '';
            }
            $months = explode(' ', self::word($options, 'months'));
            $words = $day->format('j') . ' ' . $months[(int) $day->format('n') - 1] . ' ' . $day->format('Y');
            return '<time datetime="' . self::text($date->format(DATE_ATOM)) . '">' . self::text($words) . '</time>';
        }

        private static function zone($name): ?DateTimeZone
        {
            try {
                return new DateTimeZone(is_string($name) && $name !== '' ? $name : 'Asia/Jakarta');
            } catch (Exception $unknown) {
                return null;
            }
        }

        // ---- Asking the API, and keeping what it said.

        /**
         * What the API says, from the copy or from the API.
         *
         * @param callable $pick takes of an answer what is to be kept, as an array; null for an answer that is none.
         * @return array|false|null false: the API does not have it. null: nobody knows at the moment.
         */
        public static function ask(array $options, string $path, array $query, callable $pick)
        {
            if (!preg_match('~^https?://[^/\s]+~i', $options['api-url'], $origin)) {
                self::log($options, 'log.address', $options['api-url']);
                return null;
            }
            $store = self::store($options);
            if (!$store) {
                return null;
            }
            ksort($query);
            $url = $options['api-url'] . $path . ($query ? '?' . http_build_query($query, '', '&', PHP_QUERY_RFC3986) : '');
            // Written by another version, a copy may have another shape.
            $key = self::VERSION . ' ' . $url;
            $kept = $store->read($key);
            $age = self::age($kept);
            if ($age >= 0 && $age < self::FRESH) {
                return $kept['data'];
            }
            $old = $age >= 0 && $age < self::KEPT ? $kept['data'] : null;
            if (microtime(true) - self::$waited_since > 5 * self::WAIT) {
                self::$waited = 0.0;
                self::$waited_since = microtime(true);
            }
            $left = self::WAIT - self::$waited;
            $down = 'down ' . $origin[0];
            $since = $store->read($down)['at'] ?? null;
            if ($left < 0.2 || ($since !== null && abs(time() - (int) $since) < self::PAUSE) || !$store->lock($key)) {
                return $old;
            }
            // Another page may have asked and answered between our look and our lock.
            $again = $store->read($key);
            $age = self::age($again);
            if ($age >= 0 && $age < self::FRESH) {
                $store->unlock($key);
                return $again['data'];
            }
            if ($since) {
                // The minute is over and this page tries; meanwhile the others go on without.
                $store->write($down, ['at' => time()], self::PAUSE * 2);
            }
            $began = microtime(true);
            try {
                $headers = ['Accept: application/json'];
                if ($old !== null && !empty($kept['etag'])) {
                    $headers[] = 'If-None-Match: ' . $kept['etag'];
                }
                $fetch = $options['fetch'] ?: ['Humas_News', 'fetch'];
                $answer = $fetch($url, $headers, $left) + ['status' => 0, 'body' => '', 'etag' => '', 'why' => ''];
                $status = (int) $answer['status'];
                $data = null;
                if ($status === 304 && $old !== null) {
                    $data = $old;
                    $answer['etag'] = $kept['etag'];
                } elseif ($status === 400 || $status === 404 || $status === 410) {
                    $data = false;
                    self::log($options, 'log.unknown', $url, $status);
                } elseif ($status === 200) {
                    $body = json_decode((string) $answer['body'], true);
                    $data = is_array($body) ? $pick($body) : null;
                }
                if ($data === null) {
                    $store->write($down, ['at' => time()], self::PAUSE * 2);
                    self::log($options, 'log.down', $url, $status ? "HTTP $status" . ($status === 200 ? ', JSON?' : '') : ($answer['why'] ?: 'timeout'));
                    return $old;
                }
                $etag = preg_match('~^(W/)?"[\x21\x23-\x7e]*"$~', (string) $answer['etag']) ? $answer['etag'] : '';
                $store->write($key, ['at' => time(), 'etag' => $etag, 'data' => $data], self::KEPT);
                if ($since) {
                    $store->write($down, ['at' => 0], 1);
                }
                return $data;
            } finally {
                self::$waited += microtime(true) - $began;
                $store->unlock($key);
            }
        }

        /** Seconds since something was kept; below 0 when it is no copy, or one from the future. */
        private static function age(?array $kept): int
        {
            return isset($kept['at']) && array_key_exists('data', $kept) ? time() - (int) $kept['at'] : -1;
        }

        private static function store(array $options)
        {
            if ($options['store']) {
                return $options['store'];
            }
            $folder = (string) $options['cache-dir'];
            if (!array_key_exists($folder, self::$stores)) {
                try {
                    self::$stores[$folder] = new Humas_News_Files($folder);
                } catch (RuntimeException $refused) {
                    self::$stores[$folder] = null;
                    self::log($options, 'log.cache', $refused->getMessage());
                }
            }
            return self::$stores[$folder];
        }

        /** Tells the person who runs the site, once a minute and cause. Control characters would forge lines in the log. */
        public static function log(array $options, string $key, ...$values): void
        {
            $line = 'Humas Kit: ' . preg_replace('/[\x00-\x1f\x7f]+/', ' ', self::word($options, $key, ...$values));
            if (time() - (self::$logged[$line] ?? 0) > self::PAUSE) {
                self::$logged = [$line => time()] + array_slice(self::$logged, 0, 50);
                error_log($line);
            }
        }

        public static function user_agent(): string
        {
            $host = (string) ($_SERVER['SERVER_NAME'] ?? '');
            return 'HumasKit-PHP/' . self::VERSION . (preg_match('/^[a-z0-9.-]+$/i', $host) ? ' (+' . $host . ')' : '');
        }

        /** One GET, by curl where it is, else by PHP itself. Follows three redirects; never throws. */
        public static function fetch(string $url, array $headers, float $seconds): array
        {
            if (function_exists('curl_init')) {
                return self::fetch_by_curl($url, $headers, $seconds);
            }
            if (ini_get('allow_url_fopen')) {
                return self::fetch_by_stream($url, $headers, $seconds);
            }
            return ['status' => 0, 'why' => 'curl, allow_url_fopen?'];
        }

        private static function fetch_by_curl(string $url, array $headers, float $seconds): array
        {
            $body = '';
            $etag = '';
            $handle = curl_init($url);
            curl_setopt_array($handle, [
                CURLOPT_CONNECTTIMEOUT_MS => (int) ($seconds * 1000),
                CURLOPT_TIMEOUT_MS => (int) ($seconds * 1000),
                // Otherwise curl knows no timeout below a second, nor one for names.
                CURLOPT_NOSIGNAL => true,
                CURLOPT_FOLLOWLOCATION => true,
                CURLOPT_MAXREDIRS => 3,
                CURLOPT_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS,
                CURLOPT_REDIR_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS,
                CURLOPT_USERAGENT => self::user_agent(),
                CURLOPT_HTTPHEADER => $headers,
                CURLOPT_ENCODING => '',
                CURLOPT_HEADERFUNCTION => function ($handle, $line) use (&$etag) {
                    if (stripos($line, 'etag:') === 0) {
                        $etag = trim(substr($line, 5));
                    }
                    return strlen($line);
                },
                CURLOPT_WRITEFUNCTION => function ($handle, $part) use (&$body) {
                    $body .= $part;
                    return strlen($body) > self::LARGEST ? 0 : strlen($part);
                },
            ]);
            $done = curl_exec($handle);
            $answer = ['status' => $done ? (int) curl_getinfo($handle, CURLINFO_RESPONSE_CODE) : 0, 'body' => $body, 'etag' => $etag, 'why' => curl_error($handle)];
            if (PHP_VERSION_ID < 80000) {
                curl_close($handle);
            }
            return $answer;
        }

        private static function fetch_by_stream(string $url, array $headers, float $seconds): array
        {
            $until = microtime(true) + $seconds;
            $context = stream_context_create(['http' => [
                'timeout' => $seconds,
                'user_agent' => self::user_agent(),
                'header' => array_merge($headers, ['Connection: close']),
                'ignore_errors' => true,
                'follow_location' => 1,
                'max_redirects' => 4,
                'protocol_version' => 1.1,
            ]]);
            $handle = @fopen($url, 'rb', false, $context);
            if (!$handle) {
                return ['status' => 0, 'why' => (string) (error_get_last()['message'] ?? '')];
            }
            // Blocking, PHP waits until a part is full: a server that sends a byte now and then would hold the page for ever.
            stream_set_blocking($handle, false);
            $body = '';
            while (!feof($handle) && strlen($body) <= self::LARGEST && microtime(true) < $until) {
                $part = (string) fread($handle, 65536);
                $body .= $part;
                if ($part === '') {
                    usleep(5000);
                }
            }
            $whole = feof($handle) && strlen($body) <= self::LARGEST;
            $meta = stream_get_meta_data($handle);
            fclose($handle);
            $answer = ['status' => 0, 'body' => $body, 'why' => 'timeout'];
            foreach ($whole && is_array($meta['wrapper_data'] ?? null) ? $meta['wrapper_data'] : [] as $line) {
                if (preg_match('~^HTTP/\S+ (\d{3})~', $line, $found)) {
                    $answer['status'] = (int) $found[1];
                } elseif (stripos($line, 'etag:') === 0) {
                    $answer['etag'] = trim(substr($line, 5));
                }
            }
            return $answer;
        }

        // ---- What is kept of answers. Only strings and numbers that are printed, so that copies stay small.

        /** @return array|null what a link to an article needs. */
        public static function story($article): ?array
        {
            if (!is_array($article) || !is_string($article['id'] ?? null) || !is_string($article['headline'] ?? null)) {
                return null;
            }
            return ['id' => $article['id'], 'headline' => $article['headline'], 'url' => $article['canonicalUrl'] ?? '', 'at' => $article['publishedAt'] ?? '', 'excerpt' => $article['excerpt'] ?? ''];
        }

        /** @return array|false|null the stories of a list, each with `views` when they are known. */
        public static function stories(array $options)
        {
            $count = min(20, max(1, (int) ($options['count'] ?? 5) ?: 5));
            $units = !empty($options['include-units']) && $options['include-units'] !== 'false';
            $query = array_filter(['agency' => (string) $options['agency'], 'includeUnits' => $units && $options['agency'] ? 'true' : ''], 'strlen');
            if (($options['variant'] ?? '') === 'popular') {
                $window = in_array($options['window'] ?? '', ['24h', '7d', 'all'], true) ? $options['window'] : '7d';
                return self::ask($options, '/v1/articles/popular', $query + ['window' => $window, 'limit' => $count], function ($answer) {
                    return self::picked($answer['items'] ?? null, function ($item) {
                        $story = self::story($item['article'] ?? null);
                        return $story ? $story + ['views' => isset($item['views']) ? (int) $item['views'] : null] : null;
                    });
                });
            }
            foreach (['category' => 'category', 'tag' => 'tag', 'type' => 'type', 'language' => 'locale'] as $name => $parameter) {
                $query += !empty($options[$name]) && is_scalar($options[$name]) ? [$parameter => (string) $options[$name]] : [];
            }
            $stories = self::ask($options, '/v1/articles', $query + ['pageSize' => $count], function ($answer) {
                return self::picked($answer['items'] ?? null, ['Humas_News', 'story']);
            });
            if (!$stories || empty($options['views']) || $options['views'] === 'false') {
                return $stories;
            }
            $views = self::counts($options, array_column($stories, 'id'));
            foreach ($stories as $index => $story) {
                $stories[$index]['views'] = $views[$story['id']] ?? null;
            }
            return $stories;
        }

        private static function picked($items, callable $pick): ?array
        {
            return is_array($items) ? array_values(array_filter(array_map($pick, $items))) : null;
        }

        /** @return array<string,int> views by article, of those that are known. */
        public static function counts(array $options, array $ids): array
        {
            $counts = self::ask($options, '/v1/counters', ['ids' => implode(',', $ids)], function ($answer) {
                $counts = [];
                foreach (is_array($answer['items'] ?? null) ? $answer['items'] : [] as $item) {
                    if (is_string($item['article'] ?? null) && is_int($item['views']['total'] ?? null)) {
                        $counts[$item['article']] = $item['views']['total'];
                    }
                }
                return isset($answer['items']) ? $counts : null;
            });
            return $counts ?: [];
        }

        /** The article a tag is about. @return array|false|null */
        public static function article(array $options)
        {
            $id = (string) ($options['article'] ?? '');
            $slug = (string) ($options['slug'] ?? '');
            if ($id === '' && ($options['agency'] === '' || $slug === '')) {
                return false;
            }
            $path = $id !== '' ? '/v1/articles/' . rawurlencode($id) : '/v1/agencies/' . rawurlencode($options['agency']) . '/articles/' . rawurlencode($slug);
            return self::ask($options, $path, [], function ($article) {
                $story = self::story($article);
                $clarification = is_array($article['clarification'] ?? null) ? $article['clarification'] : null;
                return $story ? $story + ['clarification' => $clarification] : null;
            });
        }

        /** A tag about an article: nothing at all where the API says there is none, the bare tag while nobody knows. */
        public static function about_article(string $tag, array $options, callable $inside): string
        {
            $options = self::options($options);
            if (empty($options['article']) && (empty($options['slug']) || $options['agency'] === '')) {
                self::log($options, 'log.agency', $tag);
                return '';
            }
            $article = self::article($options);
            if ($article === false) {
                return '';
            }
            $html = $article ? $inside($options, $article) : '';
            return $html === null ? '' : self::tag($tag, $options, $html);
        }
    }

    /**
     * Says once what holds for all tags of this page.
     *
     * @param array $settings api_url (required) · agency (slug) · cache_dir (folder the web server may write; without it one
     *                        in the system's folder for temporary files) · locale id|en · theme · scheme · time_zone ·
     *                        script (folder with humas-elements.js and .css; without it the API's)
     */
    function humas_setup(array $settings): void
    {
        Humas_News::setup($settings);
    }

    /** The style sheet and the script: in `<head>`, or anywhere before the page ends. Twice does no harm. */
    function humas_scripts(array $options = []): string
    {
        $options = Humas_News::options($options);
        $folder = rtrim(Humas_News::address($options['script'] ?? '') ?: Humas_News::address($options['api-url']) . '/embed/v1', '/');
        if ($folder === '/embed/v1') {
            return '';
        }
        $file = Humas_News::text($folder . '/humas-elements');
        return '<link rel="stylesheet" href="' . $file . ".css\">\n" . '<script type="module" src="' . $file . ".js\"></script>\n";
    }

    /** The latest or most read news, in the page itself. */
    function humas_news_list(array $options = []): string
    {
        $options = Humas_News::options($options);
        $inside = Humas_News::heading($options, $options['heading'] ?? '');
        $all = Humas_News::address($options['see-all'] ?? '');
        if (Humas_News::address($options['source'] ?? '') !== '') {
            // Another site's feed is read by the browser: this page waits for no third party.
            return Humas_News::tag('humas-news-list', ['agency' => ''] + $options, $inside . '<p>' . Humas_News::link($all ?: $options['source'], Humas_News::word($options, $all ? 'seeAll' : 'source')) . '</p>');
        }
        $stories = Humas_News::stories($options);
        $rows = '';
        foreach ($stories ?: [] as $story) {
            $about = array_filter([Humas_News::time($options, $story['at'] ?? ''), Humas_News::views($options, $story['views'] ?? null)]);
            $rows .= '<li>' . Humas_News::link($story['url'] ?? '', $story['headline'] ?? '') . ($about ? '<br>' . implode(' · ', $about) : '') . '</li>';
        }
        $list = ($options['variant'] ?? '') === 'popular' ? 'ol' : 'ul';
        $inside = $rows === '' ? '' : $inside . "<$list>$rows</$list>";
        if ($stories === null || $stories === false) {
            $inside = Humas_News::heading($options, $options['heading'] ?? '') . '<p>' . Humas_News::text(Humas_News::word($options, 'noNews')) . '</p>';
        }
        $inside .= $all === '' ? '' : '<p>' . Humas_News::link($all, Humas_News::word($options, 'seeAll')) . '</p>';
        return Humas_News::tag('humas-news-list', $options, $inside);
    }

    /** One story: `article`, or `agency` and `slug`. */
    function humas_news_card(array $options = []): string
    {
        return Humas_News::about_article('humas-news-card', $options, function ($options, $story) {
            $excerpt = in_array($options['variant'] ?? 'card', ['card', 'lead'], true) ? Humas_News::text($story['excerpt'] ?? '') : '';
            return '<p>' . Humas_News::link($story['url'] ?? '', $story['headline']) . '<br>' . Humas_News::time($options, $story['at'] ?? '') . '</p>'
                . ($excerpt === '' ? '' : "<p>$excerpt</p>");
        });
    }

    /** Links that share this page; `url` and `share_title` say which, else the browser's address is shared. */
    function humas_share_bar(array $options = []): string
    {
        $options = Humas_News::options($options);
        $url = Humas_News::address($options['url'] ?? '');
        $inside = '';
        if (preg_match('~^https?://~i', $url)) {
            $words = (string) ($options['text'] ?? '') ?: (string) ($options['share-title'] ?? '');
            $page = rawurlencode($url);
            $text = rawurlencode($words);
            $to = [
                'WhatsApp' => "https://wa.me/?text=$text%0A$page",
                'X' => "https://x.com/intent/tweet?text=$text&url=$page",
                'Facebook' => "https://www.facebook.com/sharer/sharer.php?u=$page",
                'Telegram' => "https://t.me/share/url?text=$text&url=$page",
            ];
            $links = [];
            foreach ($to as $name => $address) {
                $links[] = Humas_News::link($address, $name, 'nofollow noopener');
            }
            $links[] = '<a href="' . Humas_News::text("mailto:?subject=$text&body=$page") . '">' . Humas_News::text(Humas_News::word($options, 'email')) . '</a>';
            $inside = '<p>' . Humas_News::text(Humas_News::word($options, 'share')) . ': ' . implode(' · ', $links) . '</p>';
        }
        return Humas_News::tag('humas-share-bar', $options, $inside);
    }

    /** How often the article was read. `record` also counts this reader, on the article's own page only. */
    function humas_view_counter(array $options = []): string
    {
        return Humas_News::about_article('humas-view-counter', $options, function ($options, $story) {
            return Humas_News::views($options, Humas_News::counts($options, [$story['id']])[$story['id']] ?? null);
        });
    }

    /** The poll under an article, as a plain form until its script is there. Nothing where the article has none. */
    function humas_reaction_poll(array $options = []): string
    {
        return Humas_News::about_article('humas-reaction-poll', $options, function ($options, $story) {
            $path = '/v1/articles/' . rawurlencode($story['id']);
            $poll = Humas_News::ask($options, $path . '/poll', [], function ($poll) {
                $known = is_array($poll['options'] ?? null) && isset($poll['question']);
                return $known ? ['question' => $poll['question'], 'options' => $poll['options'], 'open' => ($poll['state'] ?? '') === 'open', 'total' => (int) ($poll['total'] ?? 0)] : null;
            });
            if (!$poll) {
                return $poll === false ? null : '';
            }
            $legend = Humas_News::text(Humas_News::localized($options, $poll['question']));
            if (!$poll['open']) {
                $total = Humas_News::word($options, $poll['total'] === 1 ? 'response' : 'responses', Humas_News::number($options, $poll['total']));
                return "<p>$legend</p><p>" . Humas_News::text(Humas_News::word($options, 'closed') . ' ' . $total) . '</p>';
            }
            $html = '<form method="post" action="' . Humas_News::text($options['api-url'] . $path . '/reaction') . '"><fieldset><legend>' . $legend . '</legend><p>' . Humas_News::text(Humas_News::word($options, 'pollNote')) . '</p>'
                . '<input type="hidden" name="locale" value="' . $options['locale'] . '">';
            $back = Humas_News::address($options['return-to'] ?? '');
            $html .= $back === '' ? '' : '<input type="hidden" name="returnTo" value="' . Humas_News::text($back) . '">';
            foreach ($poll['options'] as $option) {
                $html .= '<button type="submit" name="choice" value="' . Humas_News::text($option['key'] ?? '') . '">' . Humas_News::text(Humas_News::localized($options, $option['label'] ?? '')) . '</button> ';
            }
            return $html . '</fieldset></form>';
        });
    }

    /** Claim, verdict and fact of a clarification. Nothing where the article is none. */
    function humas_clarification(array $options = []): string
    {
        return Humas_News::about_article('humas-clarification', $options, function ($options, $story) {
            $told = $story['clarification'] ?? null;
            if (!is_array($told)) {
                return null;
            }
            $known = 'disinformation false hoax misinformation misleading satire scam true';
            $verdict = in_array($told['verdict'] ?? '', explode(' ', $known), true) ? $told['verdict'] : 'other';
            $html = Humas_News::heading($options, Humas_News::word($options, $verdict)) . '<dl>'
                . '<dt>' . Humas_News::text(Humas_News::word($options, 'claim')) . '</dt><dd><blockquote>' . Humas_News::text($told['claim'] ?? '') . '</blockquote></dd>'
                . '<dt>' . Humas_News::text(Humas_News::word($options, 'fact')) . '</dt><dd>' . Humas_News::text($told['explanation'] ?? '') . '</dd>';
            foreach (['evidence' => '', 'appearances' => 'nofollow noopener'] as $name => $rel) {
                $links = is_array($told[$name] ?? null) ? $told[$name] : [];
                $html .= $links ? '<dt>' . Humas_News::text(Humas_News::word($options, $name)) . '</dt>' : '';
                foreach ($links as $link) {
                    $html .= '<dd>' . Humas_News::link($link['url'] ?? '', $link['label'] ?? '', $rel) . '</dd>';
                }
            }
            return $html . '</dl>';
        });
    }

    /** The message form to the agency, as a plain form until its script is there. */
    function humas_message_form(array $options = []): string
    {
        $options = Humas_News::options($options);
        if ($options['agency'] === '') {
            Humas_News::log($options, 'log.agency', 'humas-message-form');
            return '';
        }
        $say = function ($key) use ($options) {
            return Humas_News::text(Humas_News::word($options, $key));
        };
        $terms = Humas_News::ask($options, '/v1/messages/terms', [], function ($terms) {
            return is_string($terms['version'] ?? null) && isset($terms['consent']) && is_array($terms['sections'] ?? null) ? $terms : null;
        });
        if (!$terms) {
            return Humas_News::tag('humas-message-form', $options, '<p>' . $say('noForm') . '</p>');
        }
        $kinds = array_values(array_intersect(['feedback', 'appreciation', 'correctionRequest'], preg_split('/\s+/', (string) ($options['kind'] ?? ''))));
        $kinds = $kinds ?: ['feedback', 'appreciation', 'correctionRequest'];
        $html = Humas_News::heading($options, Humas_News::word($options, count($kinds) === 1 ? $kinds[0] : 'message'))
            . '<form method="post" action="' . Humas_News::text($options['api-url'] . '/v1/messages/form') . '">';
        foreach (['agency' => $options['agency'], 'article' => $options['article'] ?? '', 'returnTo' => Humas_News::address($options['return-to'] ?? ''), 'locale' => $options['locale']] as $name => $value) {
            $html .= (string) $value === '' ? '' : '<input type="hidden" name="' . $name . '" value="' . Humas_News::text($value) . '">';
        }
        if (count($kinds) === 1) {
            $html .= '<input type="hidden" name="kind" value="' . $kinds[0] . '">';
        } else {
            $html .= '<fieldset><legend>' . $say('kind') . '</legend>';
            foreach ($kinds as $index => $kind) {
                $html .= '<label><input type="radio" name="kind" value="' . $kind . '"' . ($index ? '' : ' checked') . '> ' . $say($kind) . '</label><br>';
            }
            $html .= '</fieldset>';
        }
        $html .= '<p><label>' . $say('text') . '<br>' . $say('private') . '<br><textarea name="text" rows="5" cols="40" maxlength="2000" required></textarea></label></p>'
            . '<p><label>' . $say('name') . '<br><input type="text" name="name" maxlength="100" autocomplete="name"></label></p>'
            . '<p><label><input type="checkbox" name="consentVersion" value="' . Humas_News::text($terms['version']) . '" required> ' . Humas_News::text(Humas_News::localized($options, $terms['consent'])) . '</label></p>'
            . '<details><summary>' . $say('terms') . '</summary>';
        foreach ($terms['sections'] as $section) {
            $html .= Humas_News::heading($options, Humas_News::localized($options, $section['title'] ?? ''), 1) . '<ul>';
            foreach (is_array($section['items'] ?? null) ? $section['items'] : [] as $item) {
                $html .= '<li>' . Humas_News::text(Humas_News::localized($options, $item)) . '</li>';
            }
            $html .= '</ul>';
        }
        return Humas_News::tag('humas-message-form', $options, $html . '</details><p><button type="submit">' . $say('send') . '</button></p></form>');
    }

    /** Who publishes: name, and with `contacts` the ways to reach them. */
    function humas_agency(array $options = []): string
    {
        $options = Humas_News::options($options);
        if ($options['agency'] === '') {
            Humas_News::log($options, 'log.agency', 'humas-agency');
            return '';
        }
        $agency = Humas_News::ask($options, '/v1/agencies/' . rawurlencode($options['agency']), [], function ($agency) {
            return is_string($agency['name'] ?? null) ? ['name' => $agency['name'], 'contacts' => is_array($agency['contacts'] ?? null) ? $agency['contacts'] : []] : null;
        });
        if (!$agency) {
            return $agency === false ? '' : Humas_News::tag('humas-agency', $options, '');
        }
        $html = '<p><strong>' . Humas_News::link($options['href'] ?? '', $agency['name']) . '</strong></p>';
        $rows = '';
        foreach (['phone', 'whatsapp', 'email', 'hours', 'address'] as $name) {
            $value = Humas_News::localized($options, $agency['contacts'][$name] ?? '');
            $words = Humas_News::text($value);
            if ($name === 'email' && filter_var($value, FILTER_VALIDATE_EMAIL)) {
                $words = '<a href="mailto:' . $words . '">' . $words . '</a>';
            } elseif ($name === 'phone' && preg_match('/^[\d\s()+.-]+$/', $value)) {
                $words = '<a href="tel:' . preg_replace('/[^\d+]/', '', $value) . '">' . $words . '</a>';
            }
            $rows .= $value === '' ? '' : '<dt>' . Humas_News::text(Humas_News::word($options, $name)) . '</dt><dd>' . $words . '</dd>';
        }
        $with = !empty($options['contacts']) && $options['contacts'] !== 'false' && $rows !== '';
        return Humas_News::tag('humas-agency', $options, $html . ($with ? "<dl>$rows</dl>" : ''));
    }
}
