import type { HumasClient } from '@humas/sdk';
import { CliError } from '../words/text.js';
import type { PrepareHelpers } from './prepare.js';

/**
 * Finds the API's category for one of the source: as `--category` says, else the one of the same slug or name.
 *
 * @param chosen - what `--category "Kabar Kantor=berita"` said, by the source's name or slug.
 * @throws {CliError} when a chosen category does not exist.
 */
export async function categoryFinder(
  client: HumasClient,
  chosen: ReadonlyMap<string, string>,
): Promise<PrepareHelpers['categoryFor']> {
  const { items } = await client.categories.list();
  const slugs = new Map<string, string>();
  for (const { slug, name } of items)
    for (const word of [slug, name.id, name.en]) if (word) slugs.set(fold(word), slug);
  for (const [from, to] of chosen) {
    if (!items.some(({ slug }) => slug === to))
      throw unknownCategory(
        to,
        items.map(({ slug }) => slug),
      );
    slugs.set(fold(from), to);
  }
  return ({ slug, name }) => slugs.get(fold(name)) ?? slugs.get(fold(slug)) ?? null;
}

const fold = (word: string) => word.trim().toLowerCase();

const unknownCategory = (slug: string, known: readonly string[]) =>
  new CliError({
    id: `--category menunjuk rubrik "${slug}" yang tidak ada. Pakai salah satu: ${known.join(', ')}.`,
    en: `--category names the category "${slug}", which does not exist. Use one of: ${known.join(', ')}.`,
  });
