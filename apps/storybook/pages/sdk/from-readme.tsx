import { Markdown } from '@storybook/addon-docs/blocks';
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
    <Markdown key={code}>{`\`\`\`${SHORT[language] ?? language}\n${code}\n\`\`\``}</Markdown>
  ));
}

/** What Storybook calls the languages of our READMEs. */
const SHORT: Record<string, string> = { sh: 'bash', ts: 'typescript', js: 'typescript', astro: 'html' };

/** The SDK's whole README: in English, as it comes with the package. */
export const SdkReadme = () => <Markdown>{readable(sdk)}</Markdown>;
