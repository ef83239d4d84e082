<?php
/** The tags and what may be chosen about each: widgets.json, which is written from the same table as everything else we publish. */

defined('ABSPATH') || exit;

/** Every widget by its name without "humas-". */
function humas_kit_widgets(): array
{
    static $widgets = null;
    if ($widgets === null) {
        $widgets = [];
        foreach (json_decode((string) file_get_contents(__DIR__ . '/widgets.json'), true) as $widget) {
            $widgets[substr($widget['tag'], strlen('humas-'))] = $widget;
        }
    }
    return $widgets;
}

/** The field of a widget, by its name; null when there is none. */
function humas_kit_field(string $widget, string $name): ?array
{
    foreach (humas_kit_widgets()[$widget]['fields'] as $field) {
        if ($field['name'] === $name) {
            return $field;
        }
    }
    return null;
}

/** What of some attributes a widget understands, as text; flags as true. All else is left out, as browsers do. */
function humas_kit_clean(string $widget, array $attributes): array
{
    $clean = [];
    foreach (humas_kit_widgets()[$widget]['fields'] as $field) {
        $name = $field['name'];
        $value = $attributes[$name] ?? null;
        if ($field['type'] === 'flag') {
            $clean += $value && $value !== 'false' && $value !== '0' ? [$name => true] : [];
            continue;
        }
        $value = is_scalar($value) && !is_bool($value) ? trim((string) $value) : '';
        if ($field['type'] === 'choice' && !in_array($value, array_column($field['choices'], 'value'), true)) {
            continue;
        }
        $clean += $value === '' ? [] : [$name => $value];
    }
    return $clean;
}
