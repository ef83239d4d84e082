import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { expect, test } from 'vitest';
import { packages, tarballOf } from '../test/workshop.ts';

/** What a package of ES modules cannot do, and does not claim to: be found without `exports`, be required by CommonJS. */
const OLD_WAYS = { kinds: ['CJSResolvesToESM'], resolution: 'node10' };

/** Types as every resolver of TypeScript finds them; css, yaml and json files have none. */
test.each(packages)('the types of @humas/%s belong to its code, by every entry', async (name) => {
  const excludeEntrypoints = [/\.(json|yaml|css)$/];
  const analysis = await checkPackage(createPackageFromTarballData(readFileSync(tarballOf(name))), {
    excludeEntrypoints,
  });
  if (!analysis.types) throw new Error(`@humas/${name} was packed without types`);
  expect(Object.keys(analysis.entrypoints).length).toBeGreaterThan(0);
  const problems = analysis.problems.filter(
    (problem) =>
      !OLD_WAYS.kinds.includes(problem.kind) &&
      !('resolutionKind' in problem && problem.resolutionKind === OLD_WAYS.resolution),
  );
  expect(problems).toEqual([]);
});
