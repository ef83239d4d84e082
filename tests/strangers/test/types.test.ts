import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { expect, test } from 'vitest';
import { tarballs } from './workshop.ts';

/** What a package of ES modules cannot do, and does not claim to: be found without `exports`, be required by CommonJS. */
const OLD_WAYS = { kinds: ['CJSResolvesToESM'], resolution: 'node10' };

/** Types as every resolver of TypeScript finds them; css, yaml and json files have none. */
test.each(['contract', 'sdk'])('the types of @humas/%s belong to its code, by every entry', async (name) => {
  const tarball = readdirSync(tarballs).find((file) => file.startsWith(`humas-${name}-`)) ?? name;
  const excludeEntrypoints = [/\.(json|yaml|css)$/];
  const analysis = await checkPackage(createPackageFromTarballData(readFileSync(join(tarballs, tarball))), {
    excludeEntrypoints,
  });
  if (!analysis.types) throw new Error(`@humas/${name} was packed without types`);
  expect(Object.keys(analysis.entrypoints).length).toBeGreaterThan(1);
  const problems = analysis.problems.filter(
    (problem) =>
      !OLD_WAYS.kinds.includes(problem.kind) &&
      !('resolutionKind' in problem && problem.resolutionKind === OLD_WAYS.resolution),
  );
  expect(problems).toEqual([]);
});
