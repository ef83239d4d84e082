/** A piece of code of a README, as a newcomer copies it. */
export type Example = { language: string; code: string };

/**
 * The code of one section of a README, in its order: what the guides show is what `tests/strangers` compiles.
 *
 * @param section - The section's title, as the README writes it; what stands before the first one is `''`.
 * @param holds - Words of the code that is meant, where a section has several.
 * @throws {Error} when there is no such section, or no such code in it: a guide would show an empty place.
 */
export function examplesOf(readme: string, section: string, holds = ''): Example[] {
  const sections = readme.split(/^## /m);
  const body = section ? sections.find((text) => text.startsWith(`${section}\n`)) : sections[0];
  const examples = [...(body ?? '').matchAll(/```(\w+)\n([\s\S]*?)\n```/g)]
    .map(([, language = '', code = '']) => ({ language, code }))
    .filter(({ code }) => code.includes(holds));
  if (examples.length) return examples;
  const wanted = holds ? `code with "${holds}"` : 'the code';
  throw new Error(
    `A guide shows ${wanted} of the section "${section}", which the README no longer has. Name where it moved to.`,
  );
}

/** A README as it can be read here: links into the repository lead nowhere from a page, so their words stay alone. */
export const readable = (readme: string): string =>
  readme.replaceAll(/\[([^\]]+)\]\((?!https?:|#)[^)]*\)/g, '$1').replace(/\nPart of Humas Kit\.\n?$/, '\n');
