// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { adoptContainers } from './adopt-containers.js';

const BOX = 'gpr-kominfo-widget-container';
const lists = () => [...document.querySelectorAll('humas-news-list')];

beforeAll(() => {
  customElements.define(
    'humas-news-list',
    class extends HTMLElement {
      static observedAttributes = ['agency', 'count', 'heading', 'no-pictures'];
    },
  );
  document.body.innerHTML = `<div id="${BOX}"><a href="/lama">Lama</a></div><div id="${BOX}" data-humas-agency="setneg"></div>`;
  adoptContainers(document);
});
beforeEach(() => {
  document.body.replaceChildren();
});

test('every box on the page becomes a list, and later ones, deep down, as well', async () => {
  document.body.innerHTML = `<div id="${BOX}"></div><main><p><span id="${BOX}"></span></p></main>`;
  await expect.poll(() => lists().length).toBe(2);
  expect(lists().map(({ parentElement }) => parentElement?.id)).toEqual([BOX, BOX]);
});

test('a list has the box’s heading, its own attributes from the box, and no pictures', async () => {
  document.body.innerHTML = `<div id="${BOX}" data-humas-agency="setneg" data-humas-count="3" data-humas-heading="Kabar"></div><div id="${BOX}"></div>`;
  await expect.poll(() => lists().length).toBe(2);
  const [own, plain] = lists();
  expect(own?.outerHTML).toBe(
    '<humas-news-list no-pictures="" agency="setneg" count="3" heading="Kabar"></humas-news-list>',
  );
  expect(plain?.getAttribute('heading')).toBe('Berita pemerintah');
});

test('no other attribute comes over', async () => {
  document.body.innerHTML = `<div id="${BOX}" data-humas-onclick="alert(1)" data-humas-style="color:red" data-humas-id="x"></div>`;
  await expect.poll(() => lists().length).toBe(1);
  expect(lists()[0]?.getAttributeNames().sort()).toEqual(['heading', 'no-pictures']);
});

test('what stood in the box stays, as what readers have without the widget', async () => {
  document.body.innerHTML = `<div id="${BOX}"><a href="/lama">Lama</a> teks</div>`;
  await expect.poll(() => lists().length).toBe(1);
  expect(lists()[0]?.innerHTML).toBe('<a href="/lama">Lama</a> teks');
});

test('a box that is moved keeps the one list it has', async () => {
  document.body.innerHTML = `<div id="${BOX}"></div><footer></footer>`;
  await expect.poll(() => lists().length).toBe(1);
  const [list] = lists();
  document.querySelector('footer')?.append(document.getElementById(BOX) as Element);
  document.body.append(document.createElement('hr'));
  await expect.poll(() => document.querySelector('footer humas-news-list')).toBe(list);
  expect(lists()).toEqual([list]);
});
