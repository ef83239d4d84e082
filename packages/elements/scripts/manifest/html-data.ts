import type { HTMLDataV1, MarkupContent } from 'vscode-html-languageservice';
import { attributesOf, tags } from '../../src/manifest/index.ts';

const markdown = (value: string): MarkupContent => ({ kind: 'markdown', value });

/** All tags as VS Code's setting `html.customData` wants them. */
export function htmlData(): HTMLDataV1 {
  return {
    version: 1.1,
    tags: tags.map((facts) => ({
      name: facts.tag,
      description: markdown(`${facts.summary}\n\n${facts.description}\n\nInside: ${facts.fallback}`),
      attributes: attributesOf(facts).map((attribute) => ({
        name: attribute.name,
        description: markdown(attribute.description),
        // `v` is how the format says: there or not.
        ...(attribute.is === 'flag' ? { valueSet: 'v' } : {}),
        ...('choices' in attribute ? { values: attribute.choices.map((name) => ({ name })) } : {}),
      })),
    })),
  };
}
