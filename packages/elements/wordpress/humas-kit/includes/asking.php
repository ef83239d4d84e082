<?php
/** How this site asks the API: with WordPress's own client, which knows the site's proxy and its certificates. */

defined('ABSPATH') || exit;

/** Told to the API, so that its administrator knows who asks. */
function humas_kit_user_agent(): string
{
    return 'HumasKit-WordPress/' . HUMAS_KIT_VERSION . ' (+' . wp_parse_url(home_url(), PHP_URL_HOST) . ')';
}

/** One GET for humas-news.php; never throws. */
function humas_kit_fetch(string $url, array $headers, float $seconds): array
{
    $lines = [];
    foreach ($headers as $header) {
        [$name, $value] = explode(': ', $header, 2);
        $lines[$name] = $value;
    }
    $answer = wp_remote_get($url, [
        'timeout' => $seconds,
        'redirection' => 3,
        'user-agent' => humas_kit_user_agent(),
        'headers' => $lines,
        'limit_response_size' => Humas_News::LARGEST,
    ]);
    if (is_wp_error($answer)) {
        return ['status' => 0, 'why' => $answer->get_error_message()];
    }
    $etag = wp_remote_retrieve_header($answer, 'etag');
    return [
        'status' => (int) wp_remote_retrieve_response_code($answer),
        'body' => wp_remote_retrieve_body($answer),
        'etag' => is_string($etag) ? $etag : '',
    ];
}

/** What holds for every tag of this site. */
function humas_kit_common(): array
{
    $options = humas_kit_options();
    return [
        'api-url' => $options['api_url'],
        'agency' => $options['agency'],
        'locale' => $options['locale'],
        'theme' => $options['theme'],
        'scheme' => $options['scheme'],
        'time-zone' => $options['time_zone'],
        'store' => new Humas_Kit_Store(),
        'fetch' => 'humas_kit_fetch',
    ];
}

/** The API's agencies as slug => name, for choosing one. Empty while nobody knows them. */
function humas_kit_agencies(): array
{
    $list = Humas_News::ask(Humas_News::options(humas_kit_common(), false), '/v1/agencies', ['pageSize' => 100], 'humas_kit_pick_agencies');
    return is_array($list) ? $list : [];
}

/** Slug and name of each agency in an answer; null when it is no such answer. */
function humas_kit_pick_agencies($answer): ?array
{
    if (!is_array($answer) || !is_array($answer['items'] ?? null)) {
        return null;
    }
    $agencies = [];
    foreach ($answer['items'] as $agency) {
        if (is_string($agency['slug'] ?? null) && is_string($agency['name'] ?? null)) {
            $agencies[$agency['slug']] = $agency['name'];
        }
    }
    return $agencies;
}
