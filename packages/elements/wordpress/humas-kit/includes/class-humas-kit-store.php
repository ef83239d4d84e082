<?php
/** Keeps the API's answers as transients, so that an object cache is used where the site has one. */

defined('ABSPATH') || exit;

/** The same four methods as the files of humas-news.php. */
final class Humas_Kit_Store
{
    const PREFIX = 'humas_kit_';
    /** A page that was cut off while it asked may hold its lock this many seconds. */
    const LOCK = 15;

    public function read(string $key): ?array
    {
        $value = get_transient(self::PREFIX . md5($key));
        return is_array($value) ? $value : null;
    }

    public function write(string $key, array $value, int $seconds): void
    {
        set_transient(self::PREFIX . md5($key), $value, $seconds);
    }

    public function lock(string $key): bool
    {
        $name = self::PREFIX . 'lock_' . md5($key);
        if (wp_using_ext_object_cache()) {
            return wp_cache_add($name, 1, 'humas-kit', self::LOCK);
        }
        $this->forget_what_was_read($key);
        global $wpdb;
        // As WordPress locks its own updates: one statement decides, whoever else asks at the same moment.
        $insert = $wpdb->prepare("INSERT IGNORE INTO `$wpdb->options` (option_name, option_value, autoload) VALUES (%s, %s, 'no')", $name, time());
        if ($wpdb->query($insert)) {
            return true;
        }
        $late = $wpdb->prepare("UPDATE `$wpdb->options` SET option_value = %s WHERE option_name = %s AND option_value < %s", time(), $name, time() - self::LOCK);
        return (bool) $wpdb->query($late);
    }

    /** WordPress reads an option once per page; after the lock it has to look again what others kept meanwhile. */
    private function forget_what_was_read(string $key): void
    {
        $gone = wp_cache_get('notoptions', 'options');
        foreach (['_transient_', '_transient_timeout_'] as $kind) {
            $option = $kind . self::PREFIX . md5($key);
            wp_cache_delete($option, 'options');
            if (is_array($gone)) {
                unset($gone[$option]);
            }
        }
        if (is_array($gone)) {
            wp_cache_set('notoptions', $gone, 'options');
        }
    }

    public function unlock(string $key): void
    {
        $name = self::PREFIX . 'lock_' . md5($key);
        if (wp_using_ext_object_cache()) {
            wp_cache_delete($name, 'humas-kit');
            return;
        }
        global $wpdb;
        $wpdb->delete($wpdb->options, ['option_name' => $name]);
    }
}
