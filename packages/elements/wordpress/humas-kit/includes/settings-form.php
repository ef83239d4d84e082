<?php
/** The form of Settings → Humas Kit; printed by humas_kit_print_page(), which knows $options and $agencies. */

defined('ABSPATH') || exit;

$field = function (string $name): string {
    return HUMAS_KIT_OPTION . '[' . $name . ']';
};
?>
<div class="wrap humas-kit">
  <h1>Humas Kit</h1>
  <p><?php echo esc_html(humas_kit_word('intro')); ?></p>
  <form method="post" action="options.php">
    <?php settings_fields('humas_kit'); ?>
    <h2><?php echo esc_html(humas_kit_word('section.source')); ?></h2>
    <table class="form-table" role="presentation">
      <?php
        humas_kit_print_row(
            'apiUrl',
            '<input type="text" inputmode="url" class="regular-text code" id="humas-kit-apiUrl" name="' . esc_attr($field('api_url')) . '" value="' . esc_attr($options['api_url']) . '" placeholder="https://api.contoh.go.id" spellcheck="false" autocapitalize="none" aria-describedby="humas-kit-apiUrl-hint"> '
            . '<button type="button" class="button" id="humas-kit-check" hidden data-nonce="' . esc_attr(wp_create_nonce('humas_kit_check')) . '" data-url="' . esc_url(admin_url('admin-ajax.php')) . '" data-busy="' . esc_attr(humas_kit_word('checking')) . '">' . esc_html(humas_kit_word('check')) . '</button>'
            . '<p id="humas-kit-result" role="status"></p>',
            'apiUrl.hint'
        );
        humas_kit_print_row(
            'agency',
            humas_kit_select('agency', 'agency', ['' => humas_kit_word($agencies ? 'agency.none' : 'agency.first')] + $agencies, $options['agency'], 'agency.hint'),
            'agency.hint'
        );
        ?>
    </table>
    <h2><?php echo esc_html(humas_kit_word('section.posts')); ?></h2>
    <table class="form-table" role="presentation">
      <tr>
        <th scope="row"><?php echo esc_html(humas_kit_word('below')); ?></th>
        <td>
          <fieldset>
            <legend class="screen-reader-text"><?php echo esc_html(humas_kit_word('section.posts')); ?></legend>
            <?php foreach (array_keys(HUMAS_KIT_BELOW) as $name) : ?>
              <label>
                <input type="checkbox" name="<?php echo esc_attr($field('below')); ?>[]" value="<?php echo esc_attr($name); ?>" <?php checked(in_array($name, $options['below'], true)); ?>>
                <?php echo esc_html(humas_kit_word('below.' . $name)); ?>
              </label><br>
            <?php endforeach; ?>
            <p class="description"><?php echo esc_html(humas_kit_word('below.hint')); ?></p>
          </fieldset>
        </td>
      </tr>
    </table>
    <h2><?php echo esc_html(humas_kit_word('section.look')); ?></h2>
    <table class="form-table" role="presentation">
      <?php
        humas_kit_print_row('theme', humas_kit_select('theme', 'theme', humas_kit_choices('theme'), $options['theme']));
        humas_kit_print_row('scheme', humas_kit_select('scheme', 'scheme', humas_kit_choices('scheme'), $options['scheme'], 'scheme.hint'), 'scheme.hint');
        humas_kit_print_row('locale', humas_kit_select('locale', 'locale', array_diff_key(humas_kit_choices('locale'), ['' => 1]), $options['locale']));
        humas_kit_print_row('timeZone', humas_kit_select('timeZone', 'time_zone', humas_kit_choices('time-zone'), $options['time_zone']));
        humas_kit_print_row('script', humas_kit_select('script', 'script', ['own' => humas_kit_word('script.own'), 'api' => humas_kit_word('script.api')], $options['script'], 'script.hint'), 'script.hint');
        ?>
    </table>
    <?php submit_button(); ?>
  </form>
  <?php if ($options['api_url'] !== '') : ?>
    <h2><?php echo esc_html(humas_kit_word('next')); ?></h2>
    <p><?php echo esc_html(humas_kit_word('next.block')); ?></p>
    <p><?php echo esc_html(humas_kit_word('next.shortcode')); ?></p>
    <p><code>[humas_news_list count="5" heading="<?php echo esc_html(humas_kit_first_heading()); ?>"]</code></p>
  <?php endif; ?>
</div>
