<?php
/** A block for each widget, all from one table. WordPress renders them on the server, so that posts keep no HTML of ours. */

defined('ABSPATH') || exit;

/** What the inserter shows beside each name. */
const HUMAS_KIT_ICONS = [
    'news-list' => 'list-view',
    'news-card' => 'media-document',
    'share-bar' => 'share',
    'view-counter' => 'visibility',
    'reaction-poll' => 'smiley',
    'clarification' => 'flag',
    'message-form' => 'email',
    'agency' => 'building',
];

/** What a new list is headed with, in the language of its readers. */
function humas_kit_first_heading(): string
{
    return humas_kit_options()['locale'] === 'en' ? 'Latest news' : 'Berita terbaru';
}

function humas_kit_register_blocks(): void
{
    $language = humas_kit_language();
    wp_register_script(
        'humas-kit-editor',
        plugins_url('includes/editor.js', HUMAS_KIT_FILE),
        ['wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-server-side-render'],
        HUMAS_KIT_VERSION,
        true
    );
    foreach (humas_kit_widgets() as $name => $widget) {
        $attributes = [];
        foreach ($widget['fields'] as $field) {
            $attributes[$field['name']] = ['type' => $field['type'] === 'flag' ? 'boolean' : 'string'];
        }
        register_block_type('humas/' . $name, [
            'api_version' => 2,
            'title' => $widget['title'][$language],
            'description' => $widget['description'][$language],
            'category' => 'humas-kit',
            'icon' => HUMAS_KIT_ICONS[$name] ?? 'megaphone',
            'keywords' => ['humas', 'berita', 'news'],
            'attributes' => $attributes,
            'supports' => ['html' => false, 'className' => false, 'customClassName' => false],
            'editor_script' => 'humas-kit-editor',
            'render_callback' => function ($attributes) use ($name) {
                $html = humas_kit_render($name, (array) $attributes);
                // Alone in its row; the counter is words, which would run into the block before it.
                return $html !== '' && $name === 'view-counter' ? "<p>$html</p>" : $html;
            },
        ]);
    }
}

/** Our blocks stand together in the inserter. */
function humas_kit_block_category(array $categories): array
{
    return array_merge($categories, [['slug' => 'humas-kit', 'title' => humas_kit_word('category')]]);
}

/** What the editor needs to draw the forms: the table, the agencies, and our words. */
function humas_kit_enqueue_editor(): void
{
    if (humas_kit_is_set_up()) {
        humas_kit_enqueue();
    }
    $words = [];
    foreach (['more', 'article', 'agency', 'nothing', 'setup'] as $key) {
        $words[$key] = humas_kit_word('editor.' . $key);
    }
    $handed = [
        'widgets' => humas_kit_widgets(),
        'agencies' => humas_kit_is_set_up() ? (object) humas_kit_agencies() : new stdClass(),
        'language' => humas_kit_language(),
        'heading' => humas_kit_first_heading(),
        'ready' => humas_kit_is_set_up(),
        'words' => $words,
    ];
    // With every "<" written as a number: names come from elsewhere, and could end or comment out the script.
    wp_add_inline_script('humas-kit-editor', 'window.humasKit = ' . wp_json_encode($handed, JSON_HEX_TAG | JSON_HEX_AMP) . ';', 'before');
}
