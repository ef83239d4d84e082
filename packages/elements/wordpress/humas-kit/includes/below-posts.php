<?php
/** Counter, share buttons and poll below each post, without anybody inserting them. */

defined('ABSPATH') || exit;

/** What may stand there, in this order: name in the settings => widget. */
const HUMAS_KIT_BELOW = ['counter' => 'view-counter', 'share' => 'share-bar', 'poll' => 'reaction-poll'];

/** The widgets that stand below a post: those of the settings which its editor has not put into it. */
function humas_kit_stands_below(WP_Post $post): array
{
    if ($post->post_type !== 'post' || $post->post_status !== 'publish' || !humas_kit_is_set_up()) {
        return [];
    }
    $stand = [];
    foreach (array_intersect(array_keys(HUMAS_KIT_BELOW), humas_kit_options()['below']) as $name) {
        $widget = HUMAS_KIT_BELOW[$name];
        $inside = has_block('humas/' . $widget, $post) || has_shortcode($post->post_content, 'humas_' . str_replace('-', '_', $widget));
        $stand = $inside ? $stand : array_merge($stand, [$widget]);
    }
    return $stand;
}

/** Adds them to the text of the post whose page this is, and to no other text that passes through the same filter. */
function humas_kit_below_post($content)
{
    $post = get_post();
    $elsewhere = !$post || !is_singular('post') || is_feed() || $post->ID !== get_queried_object_id();
    if ($elsewhere || doing_filter('get_the_excerpt') || doing_action('wp_head') || post_password_required($post)) {
        return $content;
    }
    $html = '';
    foreach (humas_kit_stands_below($post) as $widget) {
        $one = humas_kit_render($widget, ['record' => true]);
        $html .= $one !== '' && $widget === 'view-counter' ? "<p>$one</p>" : $one;
    }
    return $content . $html;
}
