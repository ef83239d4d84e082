import { attributesOf, eventsOf, type TagFacts, tags } from '../../src/manifest/index.ts';
import { attributeType } from './attribute-type.ts';

/** Where React and Preact look for tags and for what every element may have. */
const LIBRARIES = {
  react: {
    own: "import('react').HTMLAttributes<Of>",
    key: "import('react').Attributes & import('react').RefAttributes<Of>",
  },
  preact: { own: "import('preact').HTMLAttributes<Of>", key: "import('preact').ClassAttributes<Of>" },
} as const;

/** A library that writes HTML as JSX. */
export type Library = keyof typeof LIBRARIES;

/**
 * Types of the tags in JSX: attributes by their names in HTML, which servers and browsers write alike, and events as
 * `onhumas-ready`. Types alone: nothing is imported when the page runs.
 */
export function jsxTypes(library: Library): string {
  const { own, key } = LIBRARIES[library];
  return `import type { ${tags.map(({ type }) => type).join(', ')} } from './types.js';

type Own<Tag, Of extends HTMLElement> = Tag & Omit<${own}, keyof Tag> & ${key};

${tags.map(propsOf).join('\n')}
declare module '${library}' {
  namespace JSX {
    interface IntrinsicElements {
${tags.map(({ tag, type }) => `      '${tag}': Own<${propsName(type)}, ${type}>;`).join('\n')}
    }
  }
}
`;
}

const propsName = (type: string) => type.replace('Element', 'Props');

function propsOf(facts: TagFacts): string {
  const lines = [
    ...attributesOf(facts).map((attribute) => {
      const type = attributeType(attribute);
      // What is written as text elsewhere may be text here.
      const wider = attribute.is === 'number' ? `${type} | \`\${number}\`` : type;
      return `  /** ${attribute.description} */\n  '${attribute.name}'?: ${wider} | undefined;`;
    }),
    ...eventsOf(facts).map(
      ({ name, detail, description }) =>
        `  /** ${description} */\n  'on${name}'?: ((event: CustomEvent<${detail}>) => void) | undefined;`,
    ),
  ];
  return `/** ${facts.summary} */\nexport interface ${propsName(facts.type)} {\n${lines.join('\n')}\n}\n`;
}
