import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { PhpSite } from './php-site.ts';

let site: PhpSite;
beforeAll(async () => {
  site = await PhpSite.start();
});
beforeEach(() => site.reset());
afterAll(() => site.close());

/** Stands in for PHP's own http: says what it was asked with, and answers with what the page wants. */
const FAKE_HTTP = `
class FakeHttp {
  public static $asked, $parts = [], $status = '200 OK';
  public $context; public $wrapper_data;
  function stream_open($url) { self::$asked = stream_context_get_options($this->context)['http'] + ['url' => $url]; return self::$status !== ''; }
  function stream_read($count) { return (string) array_shift(self::$parts); }
  function stream_eof() { return !self::$parts; }
  function stream_stat() { return []; }
  function stream_close() {}
  function stream_set_option($option, $a, $b) { return true; }
}
stream_wrapper_unregister('http'); stream_wrapper_register('http', 'FakeHttp');
$fetch = new ReflectionMethod('Humas_News', 'fetch_by_stream'); $fetch->setAccessible(true);`;

const ask = async (before: string, seconds = 1.5) => {
  const code = `(function () { ${FAKE_HTTP} ${before}
    $answer = $fetch->invoke(null, 'http://api.example/v1', ['Accept: application/json'], ${seconds});
    return json_encode([FakeHttp::$asked, $answer['status'], strlen($answer['body'] ?? ''), $answer['why'] ?? '']); })()`;
  const { html } = await site.page(code);
  return JSON.parse(html) as [Record<string, unknown>, number, number, string];
};

test('without curl PHP itself asks, no longer than it may, and says who asks', async () => {
  const [asked] = await ask(`$_SERVER['SERVER_NAME'] = 'desa.example';`);
  expect(asked).toMatchObject({
    url: 'http://api.example/v1',
    timeout: 1.5,
    user_agent: 'HumasKit-PHP/0.1.0 (+desa.example)',
    ignore_errors: true,
    max_redirects: 4,
  });
});

test('a server that never ends is left when the time is over', async () => {
  const [, status, , why] = await ask(`FakeHttp::$parts = array_fill(0, 2000000, 'x');`, 0.01);
  expect([status, why]).toEqual([0, 'timeout']);
});

test('an answer without end is not read to its end', async () => {
  const [, status, length] = await ask(`FakeHttp::$parts = array_fill(0, 1000, str_repeat('x', 8192));`, 60);
  expect(status).toBe(0);
  expect(length).toBeLessThan(2_300_000);
});

test('a host’s name from outside does not get into the header', async () => {
  const [asked] = await ask(`$_SERVER['SERVER_NAME'] = "x\\r\\nEvil: 1";`);
  expect(asked.user_agent).toBe('HumasKit-PHP/0.1.0');
});

test('without a way out the page stands and the log says so', async () => {
  const { html, log } = await site.page(
    `humas_agency(['fetch' => function () { return ['status' => 0, 'why' => 'curl, allow_url_fopen?']; }])`,
  );
  expect(html).toContain('<humas-agency');
  expect(log).toContain('curl, allow_url_fopen?');
});
