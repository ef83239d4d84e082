<?php
/** What the administrator has set. */

defined('ABSPATH') || exit;

const HUMAS_KIT_OPTION = 'humas_kit';

/** Everything that can be set, with what holds before anything was. */
function humas_kit_defaults(): array
{
    return [
        'api_url' => '',
        'agency' => '',
        'locale' => 'id',
        'theme' => '',
        'scheme' => '',
        'time_zone' => 'Asia/Jakarta',
        'below' => [],
        'script' => 'own',
    ];
}

/** What is set. A value of another shape, such as a plugin that edits options may leave, counts as not set. */
function humas_kit_options(): array
{
    $defaults = humas_kit_defaults();
    $options = $defaults;
    $saved = get_option(HUMAS_KIT_OPTION, []);
    foreach ($defaults as $name => $default) {
        if (isset($saved[$name]) && is_array($saved[$name]) === is_array($default)) {
            $options[$name] = $saved[$name];
        }
    }
    return $options;
}

/** Whether anything can be shown yet. */
function humas_kit_is_set_up(): bool
{
    return humas_kit_options()['api_url'] !== '';
}
