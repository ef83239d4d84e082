import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../../scripts/lib/paths.ts';
import { freePort } from '../../../../tests/journey/stack/free-port.ts';

const run = promisify(execFile);
const SCRIPT = join(root, '../shared/peers/wordpress.sh');

/** Why a real WordPress cannot be had here, if so. */
export function wordPressIsMissing(): string | undefined {
  if (!existsSync(SCRIPT)) return 'the script that starts a real WordPress is not beside this checkout';
  if (process.getuid?.() !== 0) return 'a real WordPress is installed and started by root';
  return undefined;
}

/**
 * What this machine's WordPress lacks to be a site: the port in its name, which Debian's nginx takes off; the right to
 * install plugins without FTP; and, when the option says so, a policy that forbids everything inline.
 */
const MU_PLUGIN = `<?php
$_SERVER['HTTP_HOST'] = preg_replace('~^https?://~', '', WP_HOME);
defined('FS_METHOD') || define('FS_METHOD', 'direct');
add_action('send_headers', function () {
  if (get_option('test_policy')) { header('Content-Security-Policy: ' . get_option('test_policy')); }
});
add_action('init', function () {
  if (!get_option('test_policy')) { return; }
  remove_action('wp_head', 'print_emoji_detection_script', 7);
  remove_action('wp_print_styles', 'print_emoji_styles');
  add_action('wp_enqueue_scripts', function () {
    foreach (['global-styles', 'classic-theme-styles', 'wp-block-library'] as $style) { wp_dequeue_style($style); }
  }, 100);
  remove_action('wp_body_open', 'wp_global_styles_render_svg_filters');
});
`;

/** A theme as agencies have them: classic, on Bootstrap 3, whose \`html\` is 10 px. */
const THEME = `<?php add_theme_support('title-tag'); ?><!doctype html>
<html <?php language_attributes(); ?>><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="<?php echo esc_url(get_template_directory_uri()); ?>/bootstrap.css"><?php wp_head(); ?></head>
<body <?php body_class(); ?>><?php wp_body_open(); ?><main class="container">
<?php while (have_posts()) { the_post(); ?><article><h1><?php the_title(); ?></h1><?php is_singular() ? the_content() : the_excerpt(); ?></article><?php } ?>
</main><?php wp_footer(); ?></body></html>
`;

/** A real WordPress on ports of its own, with nothing of ours in it yet. */
export class WordPressSite {
  readonly url: string;
  readonly #folder: string;
  readonly #environment: NodeJS.ProcessEnv;

  private constructor(url: string, folder: string, environment: NodeJS.ProcessEnv) {
    this.url = url;
    this.#folder = folder;
    this.#environment = environment;
  }

  static async start(): Promise<WordPressSite> {
    const folder = mkdtempSync(join(tmpdir(), 'humas-kit-wordpress-'));
    chmodSync(folder, 0o755);
    const port = await freePort();
    const environment = {
      ...process.env,
      WP_PEER_STATE: folder,
      WP_PEER_PORT: String(port),
      WP_PEER_DB_PORT: String(await freePort()),
    };
    // Its servers stay behind with our pipes, so it is the script that is waited for and not its output.
    const starting = spawn('bash', [SCRIPT, 'start', '1'], {
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [code] = await once(starting, 'exit');
    if (code !== 0) throw new Error(`the real WordPress did not start (${code})`);
    const site = new WordPressSite(`http://127.0.0.1:${port}`, folder, environment);
    await site.#furnish();
    return site;
  }

  /** A path in the site's folder. */
  path(name: string): string {
    return join(this.#folder, 'site', name);
  }

  /** Runs PHP inside WordPress, and gives back what it returns. */
  async php<Result>(code: string): Promise<Result> {
    const whole = `require ${JSON.stringify(this.path('wp-load.php'))}; echo "\\n", json_encode((function () { ${code} })());`;
    const { stdout } = await run('php', ['-d', 'display_errors=stderr', '-r', whole]);
    return JSON.parse(stdout.slice(stdout.lastIndexOf('\n'))) as Result;
  }

  async close(): Promise<void> {
    await run('bash', [SCRIPT, 'stop'], { env: this.#environment });
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }

  async #furnish(): Promise<void> {
    writeFileSync(this.path('wp-content/mu-plugins/test.php'), MU_PLUGIN);
    const theme = this.path('wp-content/themes/instansi');
    mkdirSync(theme, { recursive: true });
    writeFileSync(join(theme, 'style.css'), '/* Theme Name: Instansi */\n');
    writeFileSync(join(theme, 'index.php'), THEME);
    const bootstrap = createRequire(import.meta.url).resolve('bootstrap/package.json');
    copyFileSync(join(bootstrap, '../dist/css/bootstrap.css'), join(theme, 'bootstrap.css'));
    for (const folder of ['plugins', 'upgrade']) {
      mkdirSync(this.path(`wp-content/${folder}`), { recursive: true });
      await run('chown', ['-R', 'www-data', this.path(`wp-content/${folder}`)]);
    }
    await this.php(`
      switch_theme('instansi');
      update_option('permalink_structure', '/%postname%/'); flush_rewrite_rules();
      wp_set_password('rahasia-panjang-1', 1);
      wp_insert_user(['user_login' => 'penulis', 'user_pass' => 'rahasia-panjang-2', 'role' => 'author']);
      foreach (get_users() as $user) {
        update_user_meta($user->ID, 'wp_persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false], '_modified' => gmdate('c')]);
      }`);
  }
}
