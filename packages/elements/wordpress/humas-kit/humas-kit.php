<?php
/**
 * Plugin Name: Humas Kit
 * Description: Berita, tombol bagikan, jumlah dibaca, jajak pendapat, dan formulir pesan dari API konten instansi. News widgets of a government agency, as blocks and shortcodes.
 * Version: 0.1.0
 * Requires at least: 5.8
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: humas-kit
 *
 * This file only says what is loaded when. What a tag prints is in includes/humas-news.php, the same file other PHP sites use.
 */

defined('ABSPATH') || exit;

define('HUMAS_KIT_VERSION', '0.1.0');
define('HUMAS_KIT_FILE', __FILE__);

require_once __DIR__ . '/includes/humas-news.php';
require_once __DIR__ . '/includes/words.php';
require_once __DIR__ . '/includes/options.php';
require_once __DIR__ . '/includes/class-humas-kit-store.php';
require_once __DIR__ . '/includes/asking.php';
require_once __DIR__ . '/includes/widgets.php';
require_once __DIR__ . '/includes/scripts.php';
require_once __DIR__ . '/includes/render.php';
require_once __DIR__ . '/includes/blocks.php';
require_once __DIR__ . '/includes/below-posts.php';

add_action('init', 'humas_kit_register_blocks');
add_action('init', 'humas_kit_register_shortcodes');
add_action('init', 'humas_kit_register_scripts', 5);
add_action('wp_enqueue_scripts', 'humas_kit_enqueue_early');
add_filter('script_loader_tag', 'humas_kit_script_tag', 10, 3);
add_filter('the_content', 'humas_kit_below_post', 20);
add_action('enqueue_block_editor_assets', 'humas_kit_enqueue_editor');
add_filter('block_categories_all', 'humas_kit_block_category');

if (is_admin()) {
    require_once __DIR__ . '/includes/check-address.php';
    require_once __DIR__ . '/includes/settings-page.php';
    add_action('admin_menu', 'humas_kit_add_page');
    add_action('admin_init', 'humas_kit_register_settings');
    add_action('wp_ajax_humas_kit_check', 'humas_kit_answer_check');
    add_action('admin_notices', 'humas_kit_say_what_is_next');
    add_filter('plugin_action_links_' . plugin_basename(__FILE__), 'humas_kit_add_settings_link');
}
