import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { API_VERSION } from '../../src/outputs/api/schemas/shared.ts';
import { dist } from '../../src/tooling/serve/serve-dist.ts';
import { files, origin } from './pages.ts';

const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const json = (path: string): object => JSON.parse(read(path)) as object;

const published = [...files].filter((file) => /^\/api\/schema\/.+\.json$/.test(file)).sort();
const schemas = published.filter((file) => file.endsWith(`.v${API_VERSION}.json`));
const former = published.filter((file) => !schemas.includes(file));

/** The files that a schema describes. */
function described(schema: string): readonly string[] {
  const name = schema.replace(/^.*\/([a-z-]+)\.v\d+\.json$/, '$1');
  const folder = { 'desk-item': '/api/desk/', zendesk: '/api/zendesk/' }[name];
  return folder === undefined
    ? [`/api/${name}.json`]
    : [...files].filter((file) => file.startsWith(folder) && file.endsWith('.json'));
}

describe('the JSON files', () => {
  it('have a schema each', () => {
    const all = [...files].filter((file) => /^\/api\/(?!schema\/).+\.json$/.test(file)).sort();
    expect(schemas.flatMap(described).sort()).toEqual(all);
    const { plans } = json('/api/plans.json') as { plans: readonly object[] };
    expect(all.length).toBeGreaterThan(plans.length);
  });

  it.each(schemas)('are valid after %s', (path) => {
    const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
    formats.default(ajv);
    const schema = json(path);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${origin}${path}`,
    });
    const validate = ajv.compile(schema);
    const wrong = described(path).filter((file) => !validate(json(file)));
    expect(wrong.map((file) => `${file} ${ajv.errorsText(validate.errors)}`)).toEqual([]);
    expect(validate({ version: API_VERSION })).toBe(false);
  });

  it.each(former)('are refused by %s, which says that they are of another version', (path) => {
    const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
    formats.default(ajv);
    const validate = ajv.compile(json(path));
    expect(
      described(path.replace(/\.v\d+\./, `.v${API_VERSION}.`)).filter((file) => validate(json(file))),
    ).toEqual([]);
    expect(ajv.errorsText(validate.errors)).toContain('version');
  });

  it('hold no address of another site and no path that leads nowhere', () => {
    const { replies } = json('/api/replies.json') as { replies: readonly { readonly url: string }[] };
    const lost = replies.filter(({ url }) => !files.has(`${url.replace(origin, '')}index.html`));
    expect(lost).toEqual([]);
  });
});

describe('the macros for Zendesk', () => {
  it.each(described('/api/schema/zendesk.v2.json'))(
    'are in %s as many as guides and plans, in at most 1 MB',
    (file) => {
      const { macros } = json(file) as {
        macros: readonly { readonly macro: { readonly description: string } }[];
      };
      const { items } = json('/api/desk.json') as { items: readonly object[] };
      expect(macros).toHaveLength(items.length);
      // Where this no longer holds, there has to be a file for each provider.
      expect(statSync(join(dist, file)).size).toBeLessThanOrEqual(1_000_000);
      const lost = macros.filter(
        ({ macro }) => !files.has(`${macro.description.replace(origin, '')}index.html`),
      );
      expect(lost).toEqual([]);
    },
  );
});

describe('the replies as CSV', () => {
  const csv = read('/api/replies.csv');

  it('have a heading, and as many rows as the JSON', () => {
    const { replies } = json('/api/replies.json') as { replies: readonly object[] };
    expect(csv.startsWith('code,language,title,text,html,url,checked,changed\r\n')).toBe(true);
    expect(csv.split('\r\n').length - 2).toBe(replies.length);
  });
});
