import { chromium, type Page } from 'playwright';
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
    colour: async (selector: string, name: string) => (await coloursOf(page, selector, [name]))[name] ?? '',

    /** Many of them, asked at once: a question costs more than its answer. */
    colours: (selector: string, names: readonly string[]) => coloursOf(page, selector, names),

    text: (selector: string, name: string) =>
      page
        .locator(selector)
        .evaluate(
          (element, variable) => getComputedStyle(element).getPropertyValue(`--humas-${variable}`),
          name,
        ),

    /** What a browser makes of declarations on a new element: an `svg` for what it draws, anything else for words. */
    painted: (selector: string, tag: 'i' | 'svg', declarations: Record<string, string>) =>
      page.locator(selector).evaluate(
        (element, [name, wanted]) => {
          const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
          const probe = element.appendChild(name === 'svg' ? svg : document.createElement(name));
          for (const [property, value] of Object.entries(wanted)) probe.style.setProperty(property, value);
          const style = getComputedStyle(probe);
          const shown = Object.keys(wanted).map((property) => style.getPropertyValue(property));
          probe.remove();
          return shown;
        },
        [tag, declarations] as const,
      ),
  };
}

function coloursOf(page: Page, selector: string, names: readonly string[]): Promise<Record<string, string>> {
  return page.locator(selector).evaluate((element, variables) => {
    const probe = element.appendChild(document.createElement('i'));
    const found = variables.map((variable) => {
      probe.style.color = `var(--humas-${variable})`;
      const [red, green, blue] = getComputedStyle(probe).color.match(/\d+/g) ?? [];
      const hex = [red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('');
      return [variable, `#${hex}`] as const;
    });
    probe.remove();
    return Object.fromEntries(found);
  }, names);
}

/** {@link openShownPage} */
export type ShownPage = Awaited<ReturnType<typeof openShownPage>>;
