<?php
/** Whether an address is the API's, and what to tell the administrator when it is not. */

defined('ABSPATH') || exit;

/** An address as it is kept: with a scheme, without a slash at the end; empty when it is none. */
function humas_kit_clean_address($typed): string
{
    $address = is_string($typed) ? trim($typed) : '';
    if ($address !== '' && strpos($address, '://') === false) {
        // People type names; those on the machine itself have no certificate.
        $address = (preg_match('~^(localhost|127\.)~i', $address) ? 'http://' : 'https://') . $address;
    }
    // Copied from the address bar, it may end in a page of the API.
    $address = (string) preg_replace('~/(v1|embed/v1|feeds)(/.*)?$~i', '', $address);
    $host = (string) wp_parse_url($address, PHP_URL_HOST);
    $plain = preg_match('~^https?://[^\s<>"\'?#@]+$~i', $address) && preg_match('~^([a-z0-9.-]+|\[[0-9a-f:]+\])$~i', $host);
    return $plain ? rtrim(esc_url_raw($address, ['http', 'https']), '/') : '';
}

/**
 * Asks the address for its agencies, past every copy: somebody waits for the answer.
 *
 * @return array{ok: bool, words: string, agencies: array}
 */
function humas_kit_check(string $address): array
{
    $answer = humas_kit_fetch($address . '/v1/agencies?pageSize=100', ['Accept: application/json'], 8.0);
    $status = $answer['status'];
    $say = function (string $key, ...$values) {
        return ['ok' => false, 'words' => humas_kit_word($key, ...$values), 'agencies' => []];
    };
    if ($status === 0) {
        return $say('check.unreachable', $address, $answer['why']);
    }
    if ($status === 429 || $status >= 500) {
        return $say('check.busy', $address, $status);
    }
    $agencies = $status === 200 ? humas_kit_pick_agencies(json_decode($answer['body'], true)) : null;
    if ($agencies === null) {
        return $say('check.notApi', $address, $status);
    }
    return ['ok' => true, 'words' => humas_kit_word('check.ok', number_format_i18n(count($agencies))), 'agencies' => $agencies];
}

/** Answers the button "Check the address". */
function humas_kit_answer_check(): void
{
    check_ajax_referer('humas_kit_check');
    if (!current_user_can('manage_options')) {
        wp_send_json_error(null, 403);
    }
    $typed = isset($_POST['address']) ? sanitize_text_field(wp_unslash($_POST['address'])) : '';
    $address = humas_kit_clean_address($typed);
    $result = $address === '' ? ['ok' => false, 'words' => humas_kit_word('check.shape', $typed), 'agencies' => []] : humas_kit_check($address);
    wp_send_json_success(['address' => $address] + ['agencies' => (object) $result['agencies']] + $result);
}
