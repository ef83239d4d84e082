import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { camel } from '../../scripts/manifest/attribute-type.ts';
import { attributesOf, tags, variables } from '../../src/manifest/index.ts';
import { agencyPage } from '../support/agency-page.ts';
import { inChromium } from '../support/chromium.ts';
import { seenParts } from './seen-parts.ts';

const browser = inChromium();

type Registered = { observedAttributes: string[]; properties: string[] };

/** What the registered class of a tag observes, and the properties it adds. */
const registeredIn = (page: Page, tag: string) =>
  page.evaluate<Registered, string>((name) => {
    const own = customElements.get(name) as CustomElementConstructor & { observedAttributes: string[] };
    const inherited = Object.getOwnPropertyNames(HTMLElement.prototype);
    const properties = Object.keys(own.prototype).filter((property) => !inherited.includes(property));
    return { observedAttributes: own.observedAttributes, properties };
  }, tag);

test('the registered tags have the attributes and properties that are described', async () => {
  const { page } = await agencyPage(browser(), '');
  for (const facts of tags) {
    const { observedAttributes, properties } = await registeredIn(page, facts.tag);
    const described = attributesOf(facts).map(({ name }) => name);
    expect(observedAttributes.sort(), facts.tag).toEqual(described.sort());
    expect(properties.sort(), facts.tag).toEqual(described.map(camel).sort());
  }
  await page.close();
});

test('the smaller script registers the tags that say so, and no other', async () => {
  const { page } = await agencyPage(browser(), '', { script: 'humas-elements-core.js' });
  const registered = await page.evaluate(
    (names) => names.filter((name) => customElements.get(name)),
    tags.map(({ tag }) => tag as string),
  );
  expect(registered).toEqual(tags.filter(({ inCore }) => inCore).map(({ tag }) => tag));
  await page.close();
});

test('every variable that is described reaches the widgets', async () => {
  const { page } = await agencyPage(browser(), '<humas-share-bar></humas-share-bar>');
  const sheet = await page.evaluate(() => {
    const root = document.querySelector('humas-share-bar')?.shadowRoot;
    return [...(root?.adoptedStyleSheets[0]?.cssRules ?? [])].map(({ cssText }) => cssText).join('\n');
  });
  for (const { name } of variables) {
    expect(sheet).toContain(`var(${name},`);
    expect(sheet.split(`var(${name.replace('--humas-', '--_')})`).length, name).toBeGreaterThan(1);
  }
  await page.close();
});

test('parts are those that are described, in every state of every tag', async () => {
  const seen = await seenParts(browser());
  for (const { tag, parts } of tags) expect([...(seen[tag] ?? [])].sort(), tag).toEqual([...parts].sort());
});

test('events carry what is described', async () => {
  const body = `<humas-news-list></humas-news-list><humas-news-card></humas-news-card>
    <humas-reaction-poll article="art_1"></humas-reaction-poll>`;
  const { page } = await agencyPage(browser(), body, {
    before: () => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      for (const name of ['humas-ready', 'humas-error', 'humas-reaction', 'humas-message-sent'])
        document.addEventListener(name, (event) => {
          const { target, detail, bubbles, composed } = event as CustomEvent;
          const { localName } = target as Element;
          told.push({ of: localName, name, keys: Object.keys(detail).sort(), bubbles, composed });
        });
    },
  });
  await page.locator('humas-reaction-poll button[value=veryUseful]').click();
  const told = () => page.evaluate<unknown[]>('told');
  const event = (of: string, name: string, ...keys: string[]) => ({
    of,
    name,
    keys,
    bubbles: true,
    composed: true,
  });
  await expect
    .poll(told)
    .toEqual(
      expect.arrayContaining([
        event('humas-news-list', 'humas-ready', 'state'),
        event('humas-news-card', 'humas-error', 'code', 'message'),
        event('humas-reaction-poll', 'humas-reaction', 'article', 'choice'),
      ]),
    );
  await page.close();
});

test('headings stand where the page says, and what is below them below', async () => {
  const tags = [
    'news-list heading="Berita"',
    'news-card article="a"',
    'clarification article="a"',
    'agency agency="a" contacts',
  ];
  const all = tags.map((tag) => `<humas-${tag} heading-level="3"></humas-${tag.split(' ')[0]}>`).join('');
  const { page } = await agencyPage(
    browser(),
    `${all}<humas-message-form agency="a" heading-level="4"></humas-message-form>`,
  );
  const headings = () =>
    page.evaluate(() =>
      [...document.body.children].flatMap(({ localName, shadowRoot }) => {
        const found = [...(shadowRoot?.querySelectorAll('h1,h2,h3,h4,h5,h6') ?? [])].map(
          (each) => each.localName,
        );
        return found.length ? [`${localName}: ${[...new Set(found)].join(' ')}`] : [];
      }),
    );
  await expect
    .poll(headings)
    .toEqual([
      'humas-news-list: h3 h4',
      'humas-news-card: h3',
      'humas-clarification: h3',
      'humas-agency: h3',
      'humas-message-form: h4 h5',
    ]);
  await page.close();
});
