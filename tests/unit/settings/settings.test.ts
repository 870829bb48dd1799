import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FEATURES } from '../../../src/settings/features.ts';
import { standingAt, wrongHostAddress } from '../../../src/settings/host-address.ts';
import { readLogo } from '../../../src/settings/logo.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';
import { pageIn, shortName } from '../../../src/settings/site.ts';
import { type Change, findingsAfter } from '../catalogue/tree.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sortie-settings-'));
  mkdirSync(join(root, 'content'));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (file: string, text: string | Buffer): void => writeFileSync(join(root, 'content', file), text);
const LEAST = 'name: Example Help\nurl: https://help.example.com\n';

describe('the address of a site', () => {
  test.each([
    ['https://help.example.com', 'https://help.example.com', '/'],
    ['https://help.example.com/', 'https://help.example.com', '/'],
    ['https://example.com/help', 'https://example.com/help/', '/help/'],
    ['https://example.com/help/', 'https://example.com/help/', '/help/'],
    ['http://localhost:8080/a/B_c-d.e', 'http://localhost:8080/a/B_c-d.e/', '/a/B_c-d.e/'],
  ])('may be %s', (value, site, base) => {
    expect(wrongHostAddress(value)).toBeUndefined();
    expect(standingAt(value)).toEqual({ site, base });
  });

  test.each([
    ['https://example.com/help/?x=1', 'nothing behind that: https://example.com/help/ instead of'],
    ['https://example.com/help/#x', 'nothing behind that'],
    ['https://example.com/?x=1', 'nothing behind that: https://example.com instead of'],
    ['https://example.com/a//b/', 'of letters, digits, points'],
    ['https://example.com/aide-générale/', 'of letters, digits, points'],
    ['https://example.com/a b/', 'of letters, digits, points'],
    ['https://example.com/.git/', 'of letters, digits, points'],
    ['https://ann:secret@example.com/help/', 'must not hold a name or password'],
    ['ftp://example.com/help/', 'must be an address like'],
    ['/help/', 'must be an address like'],
  ])('may not be %s', (value, message) => {
    expect(wrongHostAddress(value)).toContain(message);
  });
});

describe('the settings of a site', () => {
  test('need a name and an address, and nothing else', () => {
    put('site.yaml', LEAST);
    expect(readSettings(root)).toEqual({
      name: 'Example Help',
      url: 'https://help.example.com',
      operator: 'independent',
      links: {},
      features: Object.fromEntries(FEATURES.map((feature) => [feature, true])),
    });
  });

  test('switch a part off, and leave the others on', () => {
    put('site.yaml', `${LEAST}features: { planner: false }\n`);
    const { features } = readSettings(root);
    expect(FEATURES.filter((feature) => !features[feature])).toEqual(['planner']);
  });

  test('are asked for where there are none', () => {
    expect(() => readSettings(root)).toThrow(
      'content/site.yaml is missing: it says whose help centre this is',
    );
  });

  test.each([
    ['colour: 00523b', 'colour must be a colour like "#00523b", between quotes'],
    ['url: help.example.com', 'url must be an address like https://help.example.com, not'],
    ['url: https://example.com/help?x', 'nothing behind that: https://example.com/help/ instead of'],
    ['shortName: Example Help Centre', 'shortName has at most 16 characters'],
    ['features: { desk: perhaps }', 'features.desk Invalid input'],
    ['logo: ../logo.svg', 'logo must be the name of an SVG or PNG file beside site.yaml'],
  ])('say what is wrong with %s', (line, message) => {
    const key = line.slice(0, line.indexOf(':') + 1);
    put(
      'site.yaml',
      `${LEAST.split('\n')
        .filter((each) => !each.startsWith(key))
        .join('\n')}${line}\n`,
    );
    expect(() => readSettings(root)).toThrow(message);
  });

  test('are a part of the content: the check names the line, and guesses', () => {
    expect(findingsAfter({ file: 'site.yaml', replace: 'operator:', by: 'operater:' })).toEqual([
      'content/site.yaml:4: operater is not a known key; did you mean "operator"?',
    ]);
  });

  test('name a logo that is there', () => {
    const LOST: Change = {
      file: 'site.yaml',
      replace: 'operator: provider',
      by: 'operator: provider\nlogo: lost.svg',
    };
    expect(findingsAfter(LOST)).toEqual([
      'content/site.yaml:5: logo content/lost.svg does not exist, but content/site.yaml names it as the logo',
    ]);
    expect(
      findingsAfter(LOST, {
        file: 'lost.svg',
        write: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1"/>',
      }),
    ).toEqual([]);
  });

  test('have a short name, cut where none is given', () => {
    put('site.yaml', LEAST.replace('Example Help', 'The Example Help Centre'));
    expect(shortName(readSettings(root))).toBe('The Example Help');
  });

  test('lead to a page in the language of the reader, or to the one there is', () => {
    expect(pageIn('https://example.com/imprint', 'fr')).toBe('https://example.com/imprint');
    expect(pageIn({ en: 'https://example.com/en', fr: 'https://example.com/fr' }, 'fr')).toBe(
      'https://example.com/fr',
    );
    expect(pageIn({ en: 'https://example.com/en' }, 'fr')).toBe('https://example.com/en');
    expect(pageIn(undefined, 'fr')).toBeUndefined();
  });
});

describe('the logo', () => {
  const PNG = Buffer.concat([
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    Buffer.from('000000c800000032', 'hex'),
  ]);

  test.each([
    ['logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 30"/>', '/logo.svg', 4],
    ['mark.png', PNG, '/logo.png', 4],
  ])('%s says how wide it is', (logo, bytes, path, ratio) => {
    put(logo, bytes);
    expect(readLogo(root, { logo })).toMatchObject({ path, ratio });
  });

  test('is not needed', () => {
    expect(readLogo(root, {})).toBeUndefined();
  });

  test.each([
    ['logo.svg', '<svg/>', 'content/logo.svg does not say how large it is'],
    ['logo.svg', '<svg viewBox="0 0 9 9"><script>1</script></svg>', 'content/logo.svg holds a script'],
    ['logo.svg', '<svg viewBox="0 0 9 9" onload="x()"/>', 'content/logo.svg holds a script'],
    ['logo.png', '<svg/>', 'content/logo.png is no PNG'],
  ])('%s is refused with a sentence: %s', (logo, bytes, message) => {
    put(logo, bytes);
    expect(() => readLogo(root, { logo })).toThrow(message);
  });

  test('that is missing is named', () => {
    expect(() => readLogo(root, { logo: 'lost.svg' })).toThrow('content/lost.svg does not exist');
  });
});
