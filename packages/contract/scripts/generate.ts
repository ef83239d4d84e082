/**
 * Writes what is derived from openapi.yaml: types (committed, so that a change shows its blast radius in the diff),
 * the dereferenced document servers read, and the examples, routes and problems tests and mocks read.
 *
 *     npm run generate --workspace @humas/contract
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { dereference } from '@apidevtools/json-schema-ref-parser';
import openapiTS, { astToString } from 'openapi-typescript';
import { collectExamples } from './collect-examples.ts';
import { collectProblems, collectRoutes } from './collect-routes.ts';

const root = new URL('../', import.meta.url);
const document = new URL('openapi.yaml', root);
const BANNER = '// Generated from openapi.yaml by `npm run generate`. Do not edit.\n';

/** The types of openapi.yaml as TypeScript source. */
export async function renderTypes(): Promise<string> {
  return BANNER + astToString(await openapiTS(document, { alphabetize: false }));
}

/** The document with every `$ref` replaced by what it names. */
export async function dereferenced() {
  return await dereference(fileURLToPath(document), { dereference: { circular: false } });
}

const constant = (name: string, comment: string, value: object) =>
  `\n/** ${comment} */\nexport const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await rm(new URL('dist/', root), { recursive: true, force: true });
  await mkdir(new URL('dist/', root), { recursive: true });
  const whole = await dereferenced();
  await writeFile(new URL('src/schema.d.ts', root), await renderTypes());
  await writeFile(new URL('dist/openapi.json', root), JSON.stringify(whole));
  await writeFile(
    new URL('src/examples.ts', root),
    BANNER +
      constant(
        'examples',
        'One success example per operation, by `operationId`: what mocks answer and tests compare.',
        collectExamples(whole),
      ),
  );
  await writeFile(
    new URL('src/routes.ts', root),
    BANNER +
      constant(
        'routes',
        'How every operation is asked and answered, by `operationId`: what mocks follow.',
        collectRoutes(whole),
      ) +
      constant('problems', 'One example of every problem, by its `code`.', collectProblems(whole)),
  );
}
