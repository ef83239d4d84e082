<?php
/** Settings → Humas Kit. */

defined('ABSPATH') || exit;

function humas_kit_add_page(): void
{
    $page = add_options_page('Humas Kit', 'Humas Kit', 'manage_options', 'humas-kit', 'humas_kit_print_page');
    add_action('load-' . $page, function () {
        wp_enqueue_style('humas-kit-settings', plugins_url('includes/settings.css', HUMAS_KIT_FILE), [], HUMAS_KIT_VERSION);
        wp_enqueue_script('humas-kit-settings', plugins_url('includes/settings.js', HUMAS_KIT_FILE), [], HUMAS_KIT_VERSION, true);
    });
}

function humas_kit_add_settings_link(array $links): array
{
    $link = '<a href="' . esc_url(admin_url('options-general.php?page=humas-kit')) . '">' . esc_html(humas_kit_word('settings')) . '</a>';
    return array_merge([$link], $links);
}

/** Right after the plugin was switched on: where to go. Gone as soon as an address is set. */
function humas_kit_say_what_is_next(): void
{
    $screen = get_current_screen();
    if (!humas_kit_is_set_up() && current_user_can('manage_options') && $screen && in_array($screen->id, ['plugins', 'dashboard'], true)) {
        $link = '<a href="' . esc_url(admin_url('options-general.php?page=humas-kit')) . '">';
        echo '<div class="notice notice-info"><p>' . wp_kses(humas_kit_word('next.notice', $link, '</a>'), ['a' => ['href' => []]]) . '</p></div>';
    }
}

function humas_kit_register_settings(): void
{
    register_setting('humas_kit', HUMAS_KIT_OPTION, ['type' => 'array', 'sanitize_callback' => 'humas_kit_sanitize', 'default' => []]);
}

/** What was typed, as it may be kept. Tells the administrator what is wrong with it, and keeps what would be lost. */
function humas_kit_sanitize($typed): array
{
    $typed = is_array($typed) ? $typed : [];
    $before = humas_kit_options();
    $clean = humas_kit_defaults();
    $complain = function (string $words) {
        // WordPress prints it as it is, and a certificate's name may be in it.
        add_settings_error('humas_kit', 'humas-kit-' . md5($words), esc_html($words));
    };

    $address = humas_kit_clean_address($typed['api_url'] ?? '');
    if ($address === '' && trim((string) ($typed['api_url'] ?? '')) !== '') {
        $complain(humas_kit_word('check.shape', sanitize_text_field((string) $typed['api_url'])));
        $address = $before['api_url'];
    }
    $clean['api_url'] = $address;
    $agency = sanitize_title((string) ($typed['agency'] ?? ''));
    $clean['agency'] = $agency;
    // WordPress cleans a first save twice; one look at the address is enough.
    static $checked = [];
    if ($address !== '' && !isset($checked[$address])) {
        $checked[$address] = humas_kit_check($address);
        if (!$checked[$address]['ok']) {
            $complain($checked[$address]['words']);
        }
    }
    if ($address !== '' && $agency !== '' && $checked[$address]['ok'] && !isset($checked[$address]['agencies'][$agency])) {
        $complain(humas_kit_word('check.agency', $agency));
        $clean['agency'] = '';
    }

    foreach (['theme' => 'theme', 'scheme' => 'scheme', 'locale' => 'locale', 'time_zone' => 'time-zone'] as $name => $field) {
        $values = array_column(humas_kit_field('news-list', $field)['choices'], 'value');
        $value = (string) ($typed[$name] ?? '');
        $clean[$name] = $value !== '' && in_array($value, $values, true) ? $value : $clean[$name];
    }
    $clean['below'] = array_values(array_intersect(array_keys(HUMAS_KIT_BELOW), array_map('strval', (array) ($typed['below'] ?? []))));
    $clean['script'] = ($typed['script'] ?? '') === 'api' ? 'api' : 'own';
    return $clean;
}

/** A row of WordPress's table of settings. Everything but the label is HTML. */
function humas_kit_print_row(string $name, string $control, string $hint = '', bool $group = false): void
{
    $label = esc_html(humas_kit_word($name));
    $head = $group ? $label : '<label for="humas-kit-' . esc_attr($name) . '">' . $label . '</label>';
    $below = $hint === '' ? '' : '<p class="description" id="humas-kit-' . esc_attr($name) . '-hint">' . esc_html(humas_kit_word($hint)) . '</p>';
    echo '<tr><th scope="row">' . $head . '</th><td>' . $control . $below . '</td></tr>'; // phpcs:ignore -- escaped where it was made
}

/** A `<select>` of value => words. */
function humas_kit_select(string $id, string $name, array $choices, string $chosen, string $hint = ''): string
{
    $html = '<select id="humas-kit-' . esc_attr($id) . '" name="' . esc_attr(HUMAS_KIT_OPTION . '[' . $name . ']') . '"' . ($hint ? ' aria-describedby="humas-kit-' . esc_attr($id) . '-hint"' : '') . '>';
    foreach ($choices as $value => $words) {
        $html .= '<option value="' . esc_attr((string) $value) . '"' . selected((string) $value, $chosen, false) . '>' . esc_html($words) . '</option>';
    }
    return $html . '</select>';
}

/** The choices of a field that every tag has, as value => words. */
function humas_kit_choices(string $field): array
{
    return array_column(array_map(function ($choice) {
        return [$choice['value'], $choice['label'][humas_kit_language()]];
    }, humas_kit_field('news-list', $field)['choices']), 1, 0);
}

function humas_kit_print_page(): void
{
    if (!current_user_can('manage_options')) {
        return;
    }
    $options = humas_kit_options();
    $agencies = $options['api_url'] === '' ? [] : humas_kit_agencies();
    if ($options['agency'] !== '') {
        // Also while the API is away, saving must not lose it.
        $agencies += [$options['agency'] => $options['agency']];
    }
    require __DIR__ . '/settings-form.php';
}
