<?php
/** Script and style of the widgets: only on pages where one stands. */

defined('ABSPATH') || exit;

/** Makes both known, from this plugin's copy or from the API. */
function humas_kit_register_scripts(): void
{
    $options = humas_kit_options();
    $own = $options['script'] !== 'api';
    $folder = $own ? plugins_url('assets', HUMAS_KIT_FILE) : $options['api_url'] . '/embed/v1';
    // The API tells browsers itself how long a file is good.
    $version = $own ? HUMAS_KIT_VERSION : null;
    wp_register_style('humas-elements', $folder . '/humas-elements.css', [], $version);
    wp_register_script('humas-elements', $folder . '/humas-elements.js', [], $version, true);
}

/** Called by whatever prints a tag. */
function humas_kit_enqueue(): void
{
    wp_enqueue_style('humas-elements');
    wp_enqueue_script('humas-elements');
}

/** As a module the script waits for nothing and nothing waits for it. */
function humas_kit_script_tag(string $tag, string $handle, string $source): string
{
    return $handle === 'humas-elements' ? '<script type="module" id="humas-elements-js" src="' . esc_url($source) . '"></script>' . "\n" : $tag;
}

/** A post that will show a tag gets the style in its head, so that nothing moves while the page comes. */
function humas_kit_enqueue_early(): void
{
    $post = is_singular() ? get_post() : null;
    if (!$post || !humas_kit_is_set_up()) {
        return;
    }
    $stands = humas_kit_stands_below($post) || strpos($post->post_content, '<!-- wp:humas/') !== false;
    if ($stands || strpos($post->post_content, '[humas_') !== false) {
        humas_kit_enqueue();
    }
}
