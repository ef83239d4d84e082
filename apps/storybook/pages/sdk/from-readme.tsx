import { Markdown, Source } from '@storybook/addon-docs/blocks';
import react from '../../../../packages/react/README.md?raw';
import sdk from '../../../../packages/sdk/README.md?raw';
import main from '../../../../README.md?raw';
import { examplesOf, readable } from './readme.ts';

const readmes = { main, react, sdk };

type Props = {
  /** Whose README: the repository's or a package's. */
  readme: keyof typeof readmes;
  /** The title of the section; without one, what stands before the first. */
  section?: string;
  /** Only the pieces of code that hold these words; without it, all. */
  holds?: string;
};

/** Code that is copied from nowhere: it is the README's own. */
export function FromReadme({ readme, section = '', holds = '' }: Props) {
  return examplesOf(readmes[readme], section, holds).map(({ language, code }) => (
    <Source key={code} code={code} language={languageOf(language)} />
  ));
}

const KNOWN = ['bash', 'css', 'html', 'json', 'jsx', 'tsx', 'typescript'] as const;
const SHORT: Record<string, (typeof KNOWN)[number]> = {
  sh: 'bash',
  ts: 'typescript',
  js: 'typescript',
  astro: 'html',
};
const languageOf = (language: string) =>
  SHORT[language] ?? KNOWN.find((known) => known === language) ?? 'bash';

/** The SDK's whole README: in English, as it comes with the package. */
export const SdkReadme = () => <Markdown>{readable(sdk)}</Markdown>;
