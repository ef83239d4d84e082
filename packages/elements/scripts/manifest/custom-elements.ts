import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as schema from 'custom-elements-manifest/schema';
import {
  type AttributeFacts,
  attributesOf,
  eventsOf,
  parts,
  type TagFacts,
  tags,
  variables,
} from '../../src/manifest/index.ts';
import { attributeType, camel, defaultOf, propertyType } from './attribute-type.ts';

const tokens = readFileSync(createRequire(import.meta.url).resolve('@humas/tokens/tokens.css'), 'utf8');

/** All tags as the Custom Elements Manifest wants them: https://github.com/webcomponents/custom-elements-manifest */
export function customElements(): schema.Package {
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: 'dist/index.js',
        summary: 'Registers all tags.',
        declarations: tags.map(declarationOf),
        exports: tags.map(definitionOf),
      },
      {
        kind: 'javascript-module',
        path: 'dist/core.js',
        summary: 'Registers the four tags of the smaller script.',
        exports: tags.filter(({ inCore }) => inCore).map(definitionOf),
      },
    ],
  };
}

const definitionOf = ({ tag, type }: TagFacts): schema.CustomElementExport => ({
  kind: 'custom-element-definition',
  name: tag,
  declaration: { name: type, module: 'dist/index.js' },
});

function declarationOf(facts: TagFacts): schema.CustomElementDeclaration {
  const attributes = attributesOf(facts);
  return {
    kind: 'class',
    customElement: true,
    tagName: facts.tag,
    name: facts.type,
    superclass: { name: 'HTMLElement' },
    summary: facts.summary,
    description: `${facts.description}\n\n\`\`\`html\n${facts.example}\n\`\`\``,
    attributes: attributes.map(attributeOf),
    members: [
      ...attributes.map(fieldOf),
      {
        kind: 'method',
        name: 'focus',
        description: 'Leads to the first thing in the widget that takes focus.',
        parameters: [{ name: 'options', type: { text: 'FocusOptions' }, optional: true }],
        return: { type: { text: 'void' } },
      },
    ],
    events: eventsOf(facts).map(({ name, detail, description }) => ({
      name,
      type: { text: `CustomEvent<${detail}>` },
      description,
    })),
    slots: [
      {
        name: '',
        description: `What readers have without the widget: before it has come, without JavaScript, when the API is away. ${facts.fallback}`,
      },
    ],
    cssParts: facts.parts.map((name) => ({ name, description: parts[name] ?? '' })),
    cssProperties: variables.map(({ name, syntax, description }) => ({
      name,
      syntax,
      description,
      default: tokenDefault(name),
    })),
  };
}

const attributeOf = (attribute: AttributeFacts): schema.Attribute => ({
  name: attribute.name,
  fieldName: camel(attribute.name),
  type: { text: attributeType(attribute) },
  default: defaultOf(attribute),
  description: attribute.description,
});

const fieldOf = (attribute: AttributeFacts): schema.CustomElementField => ({
  kind: 'field',
  name: camel(attribute.name),
  attribute: attribute.name,
  reflects: true,
  type: { text: propertyType(attribute) },
  description: attribute.description,
});

/** Value of a token in the neutral theme and the light scheme. */
function tokenDefault(name: string): string {
  if (name === '--humas-rem') return 'max(1rem, 16px)';
  const value = new RegExp(`${name}:([^;}]+)`).exec(tokens)?.[1];
  if (!value)
    throw new Error(
      `humas: the manifest names ${name}, which is no token. Take it out of src/manifest/variables.ts.`,
    );
  return value;
}
