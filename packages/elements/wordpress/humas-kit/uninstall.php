<?php
/** Leaves nothing behind: the settings, and what was kept of the API's answers. */

defined('WP_UNINSTALL_PLUGIN') || exit;

delete_option('humas_kit');

global $wpdb;
foreach (['humas_kit_', '_transient_humas_kit_', '_transient_timeout_humas_kit_'] as $humas_kit_prefix) {
    $wpdb->query($wpdb->prepare("DELETE FROM `$wpdb->options` WHERE option_name LIKE %s", $wpdb->esc_like($humas_kit_prefix) . '%'));
}
