import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { npmFree, runQuietly } from '../../../scripts/registry/run-quietly.ts';
import { packages, repository } from '../test/workshop.ts';

type Parts = {
  metadata: { component: { name: string; version: string; purl: string } };
  components: { name: string; version: string; licenses?: unknown[] }[];
};

const folder = join(repository, 'sbom');
const readList = (name: string) => {
  const file = readdirSync(folder).find((file) => file.startsWith(`humas-${name}-`));
  return readFileSync(join(folder, file ?? name), 'utf8');
};

/** The schemas as CycloneDX publishes them, in the package of its own library. */
const schemas = join(
  dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
  'res/schema',
);
const schema = (name: string) =>
  JSON.parse(readFileSync(join(schemas, `${name}.SNAPSHOT.schema.json`), 'utf8'));

function validator() {
  // Two kinds that the package of formats does not know; what npm writes into them is plain ASCII.
  const ajv = new Ajv({ strict: false, formats: { 'idn-email': true, 'iri-reference': true } });
  addFormats.default(ajv);
  for (const name of ['spdx', 'jsf-0.82'])
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  return ajv.compile(schema('bom-1.5'));
}

beforeAll(() => runQuietly(process.execPath, ['scripts/sbom.ts'], repository, npmFree()));

describe.each(packages)('the parts list of @humas/%s', (name) => {
  test('follows the schema of CycloneDX 1.5', () => {
    const list = JSON.parse(readList(name));
    expect(list).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' });
    const isValid = validator();
    isValid(list);
    expect(isValid.errors).toBeNull();
    expect(isValid({ ...list, components: [{ type: 'a part', name: 'ky' }] })).toBe(false);
  });

  test('says whose list it is, and has every dependency with version and licence', () => {
    const manifest = JSON.parse(readFileSync(join(repository, 'packages', name, 'package.json'), 'utf8'));
    const { metadata, components }: Parts = JSON.parse(readList(name));
    expect(metadata.component).toMatchObject({ name: manifest.name, version: manifest.version });
    const listed = new Map(components.map((part) => [part.name, part]));
    for (const [dependency, version] of Object.entries(manifest.dependencies ?? {})) {
      expect(listed.get(dependency), dependency).toMatchObject({ version });
    }
    for (const part of components) expect(part.licenses, part.name).toHaveLength(1);
    expect([...listed.keys()].filter((part) => /vitest|storybook|^react$/.test(part))).toEqual([]);
  });
});

test('what a dependency depends on is in the list too', () => {
  const { components }: Parts = JSON.parse(readList('cli'));
  const names = components.map((part) => part.name);
  expect(names).toEqual(expect.arrayContaining(['@humas/contract', 'ky', 'saxes', 'xmlchars']));
});

test('what is inside the scripts of the tags is in the list too', () => {
  const { components }: Parts = JSON.parse(readList('elements'));
  const { version } = JSON.parse(readFileSync(join(repository, 'node_modules/preact/package.json'), 'utf8'));
  expect(components.find(({ name }) => name === 'preact')).toMatchObject({ version });
});
