import { chromium } from 'playwright';
import { launchOptions } from '../../../vitest.shared.ts';

/** A page in Chromium that shows a style sheet, and says what its variables became. */
export async function openShownPage() {
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage();

  return {
    page,
    close: () => browser.close(),

    /** Shows a page to a reader with no wishes of their own. */
    async show(css: string, body: string, html = '') {
      await page.emulateMedia({
        colorScheme: 'light',
        media: 'screen',
        reducedMotion: 'no-preference',
        forcedColors: 'none',
      });
      await page.setContent(`<!doctype html><html ${html}><style>${css}</style><body>${body}</body></html>`);
    },

    /** The colour a widget would paint, as hex: a variable holds text, a property shows what it became. */
    colour: (selector: string, name: string) =>
      page.locator(selector).evaluate((element, variable) => {
        const probe = element.appendChild(document.createElement('i'));
        probe.style.color = `var(--humas-${variable})`;
        const [red, green, blue] = getComputedStyle(probe).color.match(/\d+/g) ?? [];
        probe.remove();
        return `#${[red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
      }, name),

    text: (selector: string, name: string) =>
      page
        .locator(selector)
        .evaluate(
          (element, variable) => getComputedStyle(element).getPropertyValue(`--humas-${variable}`),
          name,
        ),

    /** The colour of a drawing, which browsers do not repaint when colours are forced; as the browser writes it. */
    drawn: (selector: string, value: string) =>
      page.locator(selector).evaluate((element, fill) => {
        const drawing = element.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
        drawing.style.fill = fill;
        const shown = getComputedStyle(drawing).fill;
        drawing.remove();
        return shown;
      }, value),
  };
}

/** {@link openShownPage} */
export type ShownPage = Awaited<ReturnType<typeof openShownPage>>;
