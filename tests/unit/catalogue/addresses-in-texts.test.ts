import { expect, test } from 'vitest';
import { FILES, findingsAfter } from './tree.ts';

const { product, provider } = FILES;

test.each([
  'https://user@acme.example/',
  'https://portal.acme.example@evil.example/',
  'https://acme.example/ b',
  'https://acme.example/"onclick="x',
  'https://acme.example/<b>',
  'https:\\\\evil.example',
  'http://acme.example',
  'javascript:alert(1)',
  'data:text/html,a',
  '//acme.example',
])('the address %s of a field is refused', (address) => {
  const found = findingsAfter({
    file: provider,
    replace: 'website: https://acme.example',
    by: `website: ${JSON.stringify(address)}`,
  });
  expect(found).not.toEqual([]);
  for (const each of found)
    expect(each).toMatch(/^content\/providers\/acme\/provider\.yaml:2: website must be an address /);
});

test.each([
  ['https://evil.example', /holds the address "https:\/\/…"/],
  ['see ftp://evil.example', /holds the address "ftp:\/\/…"/],
  ['WWW.evil.example', /holds the address "WWW\.…"/],
  ['mailto:ann@evil.example', /holds the address "mailto:…"/],
  ['xmpp:ann@evil.example', /holds the address "xmpp:…"/],
  ['[x](javascript:alert(1))', /which is not \{label:id\}/],
  ['[x](https://evil.example/(a))', /which is not \{label:id\}/],
  ['![x](https://evil.example/x.png)', /which is not \{label:id\}/],
  ['[x](section:steps)', /which is not \{label:id\}/],
  ['a\u202Eb', /holds U\+202E/],
])('the text %j is refused', (words, message) => {
  const text = JSON.stringify(words);
  const found = findingsAfter({
    file: product,
    replace: 'hint: { en: A virtual server, fr: Un serveur virtuel }',
    by: `hint: { en: ${text}, fr: ${text} }`,
  });
  expect(found.join('\n')).toMatch(message);
  for (const each of found) expect(each).toMatch(/^content\/providers\/acme\/products\/vps\.yaml:4: /);
});

test.each([
  'Ctrl+Shift+R',
  'x@example.com',
  'mode=rescue',
  'drive~backup',
  'a | b',
  'a < b',
  'www, as people say',
])('the text %j is ordinary', (words) => {
  const text = JSON.stringify(words);
  const by = `hint: { en: ${text}, fr: ${text} }`;
  const replace = 'hint: { en: A virtual server, fr: Un serveur virtuel }';
  expect(findingsAfter({ file: product, replace, by })).toEqual([]);
});
