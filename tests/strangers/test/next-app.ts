import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runHumas, settleWithPages } from './workshop.ts';

const THEME = [
  'dinas-sosial',
  '--label',
  'Dinas Sosial Contoh',
  '--brand',
  '#7a3e00',
  '--masthead',
  'formal',
];

/** Widgets that live in a folder with others. */
const FOLDERS: Record<string, string> = { ArticleExtras: 'article-page', NewsCardSkeleton: 'news-card' };

/** The folder of a widget, which is also the name of its import and of its class. */
export const folderOf = (widget: string) =>
  FOLDERS[widget] ?? widget.replace(/(?<=[a-z])[A-Z]/g, (capital) => `-${capital}`).toLowerCase();

/** The same page with every widget imported by its own path. */
function bySubpath(code: string): string {
  return code.replace(/import \{([^}]+)\} from '@humas\/react';/, (_, names: string) =>
    (names.match(/\w+/g) ?? [])
      .map((name) => `import { ${name} } from '@humas/react/${folderOf(name)}';`)
      .join('\n'),
  );
}

/** A Next app with the packed packages, its pages, and a theme that the packed command wrote. */
export function settleNextApp(): string {
  const app = settleWithPages('next-app');
  const page = readFileSync(join(app, 'shared/static-widgets.tsx'), 'utf8');
  writeFileSync(join(app, 'shared/static-widgets-by-subpath.tsx'), bySubpath(page));
  runHumas(app, 'theme', 'create', ...THEME, '--out', 'theme');
  return app;
}
