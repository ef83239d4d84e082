/**
 * `npm run release:origin`: writes into every published package which repository it is released from, as the release
 * workflow knows it. npm refuses a package whose provenance and manifest disagree, and a fork is its own origin. It works in
 * the folder it is called from, which npm makes the root.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedPackages } from './lib/published-packages.ts';

const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
if (!server || !repository) {
  console.error(
    'humas: GITHUB_SERVER_URL and GITHUB_REPOSITORY say which repository a release comes from, and are not set. ' +
      'The release workflow sets them; there is nothing to do by hand.',
  );
  process.exit(1);
}

for (const { name, folder, path } of publishedPackages(process.cwd())) {
  const file = join(path, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const origin = { type: 'git', url: `git+${server}/${repository}.git`, directory: `packages/${folder}` };
  writeFileSync(file, `${JSON.stringify({ ...manifest, repository: origin }, null, 2)}\n`);
  console.log(`${name}  ${origin.url}  ${origin.directory}`);
}
