import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TESTED_PROVIDERS } from '../support/of-providers.ts';
import { catalogue } from './content.ts';

/** Tests that may name a provider outside its folder, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'tests/content/providers-apart.test.ts': 'says which names are nobody’s',
};

/** Tests of the engine on contents of their own, where a name is as good as any other. */
const ON_THEIR_OWN_CONTENT = 'tests/unit/';

/** Files that have to run for any catalogue. */
const ENGINE = globSync('tests/**/*.{ts,tsx}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('tests/providers/') && !file.startsWith(ON_THEIR_OWN_CONTENT));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a provider is called by: its id, its name, and what people say for it. */
function namesOf(id: string): readonly string[] {
  const provider = catalogue.providers.find((one) => one.id === id);
  const said = Object.values(catalogue.search.providers[id] ?? {}).flat();
  return [id, ...(provider ? [provider.name] : []), ...said];
}

/** Hosts that belong to nobody (RFC 2606), and the mark of an example in a comment: a provider may be called so. */
const NOBODYS = /(?:[\w-]+\.)+example\b|\bexample\\?\.(?:com|net|org|invalid)\b|@example\b/giu;

/** The lines of a text that name a provider. */
function naming(text: string, id: string): readonly string[] {
  const name = new RegExp(`(?<![\\p{L}\\d])(?:${namesOf(id).map(escaped).join('|')})(?![\\p{L}\\d])`, 'iu');
  return text.split('\n').filter((line) => name.test(line.replace(NOBODYS, '')));
}

describe.each(catalogue.providers.map(({ id }) => id))('the provider %s', (id) => {
  test('is named by no test outside its own folder', () => {
    const found = ENGINE.filter((file) => !(file in EXCEPTIONS)).flatMap((file) =>
      naming(readFileSync(file, 'utf8'), id).map((line) => `${file}: ${line.trim()}`),
    );
    expect(found, `what is true of ${id} only belongs to tests/providers/${id}/`).toEqual([]);
  });
});

test('tests of a provider are there as long as the provider is', () => {
  const ids = catalogue.providers.map(({ id }) => id);
  const left = TESTED_PROVIDERS.filter((id) => !ids.includes(id));
  expect(left, 'delete these folders of tests/providers/ too').toEqual([]);
});

test('exceptions are made for files that are there', () => {
  expect(Object.keys(EXCEPTIONS).filter((file) => !ENGINE.includes(file))).toEqual([]);
});
