import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { HEIGHT, type Sheet, sheetOf, WIDTH } from './sheet.ts';

const { resolve } = createRequire(import.meta.url);

/** The site's own type, in the one format of its packages that satori reads. */
const FACES = [
  { name: 'Source Serif 4', file: 'source-serif-4', weight: 700 },
  { name: 'Inter', file: 'inter', weight: 400 },
  { name: 'Inter', file: 'inter', weight: 600 },
] as const;

/** Indonesian, and what names from elsewhere need. */
const LETTERS = ['latin', 'latin-ext'];

const loadFonts = () =>
  Promise.all(
    FACES.flatMap(({ name, file, weight }) =>
      LETTERS.map(async (letters) => ({
        name,
        weight,
        style: 'normal' as const,
        data: await readFile(resolve(`@fontsource/${file}/files/${file}-${letters}-${weight}-normal.woff`)),
      })),
    ),
  );

let painter: Promise<typeof import('@resvg/resvg-js') | undefined> | undefined;
let fonts: ReturnType<typeof loadFonts> | undefined;

/** What makes pixels: a binary for this platform, loaded when the first page or picture asks, and missing where there is none. */
function loadPainter() {
  painter ??= import('@resvg/resvg-js').catch((error: unknown) => {
    console.error(
      'humas: pictures to share cannot be drawn, because @resvg/resvg-js does not load here. Articles without a photograph ' +
        `are shared without a picture. Run \`npm ci\` on this platform to fetch its binary. ${error}`,
    );
    return undefined;
  });
  return painter;
}

/** Whether pictures can be drawn on this platform; where not, pages name none. */
export const canDraw = async () => (await loadPainter()) !== undefined;

/**
 * Draws a sheet as PNG.
 *
 * @throws Error where nothing can be drawn; see {@link canDraw}.
 */
export async function draw(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  fonts ??= loadFonts();
  const [painter, { default: satori }] = await Promise.all([loadPainter(), import('satori')]);
  if (!painter) throw new Error('humas: nothing can be drawn on this platform. Ask canDraw() first.');
  // Its own type is React's node; it takes any object with `type` and `props`.
  const tree = sheetOf(sheet) as unknown as Parameters<typeof satori>[0];
  const svg = await satori(tree, { width: WIDTH, height: HEIGHT, fonts: await fonts });
  // All letters are outlines by now.
  const picture = await painter.renderAsync(svg, { font: { loadSystemFonts: false } });
  return new Uint8Array(picture.asPng());
}
