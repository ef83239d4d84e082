<?php
/** One tag, wherever it stands: block, shortcode or below a post. The HTML is humas-news.php's, which escapes all of it. */

defined('ABSPATH') || exit;

/**
 * The slug an article has in the API when "humas sync" has carried the post over: small ASCII letters, digits and
 * hyphens, at most 120. Empty when the post's name has letters of another script: then the API made one of its own.
 */
function humas_kit_slug(string $post_name): string
{
    $plain = remove_accents(rawurldecode($post_name));
    if (preg_match('/[^\x00-\x7f]/', $plain) && preg_match('/\p{L}/u', (string) preg_replace('/\p{Latin}/u', '', $plain))) {
        return '';
    }
    $slug = (string) preg_replace('/[^a-z0-9]+/', '-', strtolower($plain));
    if (strlen($slug) > 120) {
        $slug = (string) preg_replace('/-[^-]*$/', '', substr($slug, 0, 121));
    }
    return trim(substr($slug, 0, 120), '-');
}

/**
 * Whether a post's text is on its way to another place: into a feed, or to a program that reads it over REST. There the news of
 * the day would become part of the article, and "humas sync" would carry it over with it.
 */
function humas_kit_is_carried_away(): bool
{
    if (!defined('REST_REQUEST') || !REST_REQUEST) {
        return is_feed();
    }
    $route = isset($GLOBALS['wp']->query_vars['rest_route']) ? (string) $GLOBALS['wp']->query_vars['rest_route'] : '';
    return strpos($route, '/wp/v2/block-renderer/') !== 0;
}

/** The HTML of a widget, `news-list` for example. Empty while no API is set, and where there is nothing to show. */
function humas_kit_render(string $widget, array $attributes): string
{
    if (!humas_kit_is_set_up() || !isset(humas_kit_widgets()[$widget]) || humas_kit_is_carried_away()) {
        return '';
    }
    $chosen = humas_kit_clean($widget, $attributes);
    $post = get_post();
    if ($post && $post->post_status === 'publish') {
        $chosen = humas_kit_about_post($widget, $chosen, $post);
    }
    if (defined('REST_REQUEST') && REST_REQUEST) {
        // A look at it in the editor is no reader.
        unset($chosen['record']);
    }
    humas_kit_enqueue();
    $function = 'humas_' . str_replace('-', '_', $widget);
    return $function($chosen + humas_kit_common());
}

/** What a widget shows that was told no article or page: the post it stands in. */
function humas_kit_about_post(string $widget, array $chosen, WP_Post $post): array
{
    $permalink = (string) get_permalink($post);
    if ($widget === 'share-bar') {
        $title = html_entity_decode(wp_strip_all_tags(get_the_title($post)), ENT_QUOTES, 'UTF-8');
        return $chosen + ['url' => $permalink, 'share-title' => $title];
    }
    if ($widget === 'message-form') {
        return $chosen + ['return-to' => $permalink];
    }
    // Many sites keep their news as a type of their own; a page is no news.
    if (!empty(humas_kit_widgets()[$widget]['ofArticle']) && !in_array($post->post_type, ['page', 'attachment'], true)) {
        $chosen += isset($chosen['article']) || isset($chosen['slug']) ? [] : ['slug' => humas_kit_slug($post->post_name)];
        $chosen += $widget === 'reaction-poll' ? ['return-to' => $permalink] : [];
    }
    return $chosen;
}

function humas_kit_register_shortcodes(): void
{
    foreach (array_keys(humas_kit_widgets()) as $widget) {
        add_shortcode('humas_' . str_replace('-', '_', $widget), 'humas_kit_shortcode');
    }
}

/** `[humas_news_list count="3" views]`: underscores or hyphens, flags with or without a value. */
function humas_kit_shortcode($attributes, $content, string $shortcode): string
{
    $named = [];
    foreach (is_array($attributes) ? $attributes : [] as $name => $value) {
        // A flag alone comes as a value without a name.
        [$name, $value] = is_int($name) ? [$value, true] : [$name, html_entity_decode((string) $value, ENT_QUOTES, 'UTF-8')];
        $named[str_replace('_', '-', strtolower((string) $name))] = $value;
    }
    return humas_kit_render(str_replace('_', '-', substr($shortcode, strlen('humas_'))), $named);
}
