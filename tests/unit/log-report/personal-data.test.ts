import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishable } from '../../../src/log-report/masks/publishable.ts';
import { formatReport } from '../../../src/log-report/print.ts';
import { collector, FIREFOX } from './sound-site.ts';

describe('what is masked', () => {
  it.each([
    ['ann.smith%40example.org', '[e-mail]'],
    ['ann.smith%2540example.org', '[e-mail]'],
    ['ann.smith%25252540example.org', '[e-mail]'],
    ['ann.smith\uFF20example.org', '[e-mail]'],
    ['ann.smith\uFE6Bexample\uFF0Eorg', '[e-mail]'],
    ['ann.smith (at) example.org', '[e-mail]'],
    ['ann.smith [AT] example [dot] org', '[e-mail]'],
    ['ann dot smith at example dot org', '[e-mail]'],
    ['ann arobase example point fr', '[e-mail]'],
    ['annATexample.org', '[e-mail]'],
    ['ann.smith @ example.org', '[e-mail]'],
    ['ann . smith @ example . org', '[e-mail]'],
    ['a n n @ e x a m p l e . o r g', '[e-mail]'],
    ['an\u00ADn\u200B@example.org', '[e-mail]'],
    ['"ann smith"@example.org', '[e-mail]'],
    ['ann&#64;example.org', '[e-mail]'],
    ['ann&amp;#x40;example.org', '[e-mail]'],
    ['ann\\u0040example.org', '[e-mail]'],
    ['@ann_smith said', '[e-mail] said'],
    ['/users/ann@example.org/edit', '/users/[e-mail]/edit'],
    ['https://ann.smith:secret@intranet/x', 'https://[user]@intranet/x'],
    ['https://ann.smith@intranet/x', 'https://[user]@intranet/x'],
    ['https:\\\\ann:secret@intranet\\x', 'https:\\\\[user]@intranet\\x'],
    ['https://ann.smith:sec/ret@intranet/x', 'https://[user]/x'],
    ['https://ann.smith:sec', 'https://[user]'],
    ['https://ann:12/ret@intranet/x', 'https://[e-mail]/x'],
    ['https://ann smith:secret@intranet/x', 'https://[e-mail]/x'],
    ['https://example.org/@ann/post', 'https://[e-mail]/post'],
    ['https://8.8.8.8:8080/x', 'https://[number]/x'],
    ['/host/8.8.8.8/x', '/host/[address]/x'],
    ['8 . 8 . 8 . 8', '[address]'],
    ['\uFF18\uFF0E\uFF18\uFF0E\uFF18\uFF0E\uFF18', '[address]'],
    ['ip-8-8-8-8.example', 'ip-[address].example'],
    ['fe80::abcd', '[address]'],
    ['http://[fe80::abcd]/x', 'http://[[address]]/x'],
    ['from ::1 on', 'from [address] on'],
    ['fe80--abcd.example', '[address].example'],
    ['0xdeadbeef', '[number]'],
    ['06_12_34_56_78', '[number]'],
    ['06 - 12 - 34', '[number]'],
    ['06\u201312\u201334', '[number]'],
    ['06 x 12 x 34 x 56', '[number]'],
    ['\u0660\u0666\u0661\u0662\u0663\u0664', '[number]'],
    ['\uFF10\uFF16\uFF11\uFF12\uFF13\uFF14', '[number]'],
    ['\u{1D7D8}\u{1D7DE}\u{1D7D9}\u{1D7DA}\u{1D7DB}', '[number]'],
    ['\u2776\u2777\u2778\u2779\u277A', '[number]'],
    ['06 and 12 and 34 and 56 and 78', '[number]'],
    ['06 or 12 or 34 or 56 or 78', '[number] or [number] or [number] or [number] or [number]'],
    ['8 dot 8 dot 8 dot 8', '[number]'],
    ['call zero six twelve thirty-four', 'call [number]'],
    ['zéro six, douze, trente-quatre svp', '[number] svp'],
    ['ann%C1%80example.org', '[e-mail]'],
    ['0\uFE0F\u20E36\uFE0F\u20E31\uFE0F\u20E32\uFE0F\u20E33', '[number]'],
    ['login: ann password=hunter2', 'login: [user] password=[user]'],
    ['https://:secret@intranet/', 'https://[user]@intranet/'],
    ['ssh ann@intranet', 'ssh [e-mail]'],
    ['ann.smith/at/example.org', '[e-mail]'],
    ['ab12345-ovh', '[number]-ovh'],
    ['GB82 WEST 1234 5698 7654 32 please', '[number] please'],
    ['MT84MALT011000012345MTLCAST001S', '[number]'],
    ['FR14 2004 1010 0505 0001 3M02 606', '[number]'],
    [`%%%${'25'.repeat(9)}40`, '%%@'],
  ])('%j becomes %j', (text, expected) => {
    expect(publishable(text)).toBe(expected);
  });

  it('is masked before the text is cut, so that nothing behind a long address comes into view', () => {
    const text = `${'a'.repeat(120)}@b.c ${'b'.repeat(240)} ann.smith.${'x'.repeat(60)}@example.org`;
    expect(publishable(text)).not.toMatch(/ann|smith/);
    expect(publishable(`${'word '.repeat(15)}ann.smith.${'x'.repeat(500)}@example.org`)).not.toMatch(
      /ann|smith/,
    );
  });
});

describe('what is searched for stays', () => {
  it.each([
    'résilier mon vps',
    'ubuntu 22.04 php 8.2.1',
    'code 1234, year 2026',
    '/fr/resilier-ubuntu-24-04/',
    'https://portal.example:8443/a/b',
    'prise-a-distance, mise à jour',
    'a+b c#x 100%',
    'c++ std::vector',
  ])('%j', (text) => {
    expect(publishable(text)).toBe(text);
  });
});

/** Letters that no word of the report or of the sample site holds in this order. */
const name = fc.string({ unit: fc.constantFrom(...'qxzjkw'), minLength: 6, maxLength: 12 });
const host = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 6, maxLength: 9 });
const number = fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String);
const byte = fc.integer({ min: 0, max: 255 });

interface Personal {
  readonly written: string;
  /** What must not come out. */
  readonly secrets: readonly string[];
}

const AT = [
  '@',
  ' @ ',
  '(at)',
  ' (at) ',
  '[at]',
  ' arobase ',
  '\uFF20',
  '\uFE6B',
  '\u200B@',
  '%40',
  '&#64;',
  '\\u0040',
];
const DOT = ['.', '\uFF0E', ' . ', '(dot)', '\u3002'];
const BETWEEN = ['', ' ', '.', '-', '_', ' - ', '\u2013', '\u00A0', ' / ', '\u200B', '~', ') (', '%20', '*'];

const mail: fc.Arbitrary<Personal> = fc
  .tuple(name, name, host, fc.constantFrom(...AT), fc.constantFrom(...DOT))
  .map(([first, last, domain, at, dot]) => ({
    written: `${first}${dot}${last}${at}${domain}${dot}org`,
    secrets: [first, last],
  }));
const phone: fc.Arbitrary<Personal> = fc
  .tuple(number, fc.constantFrom(...BETWEEN), fc.constantFrom('', '+', '00', '(0)'))
  .map(([digits, between, prefix]) => ({
    written: prefix + (digits.match(/..?/g) ?? []).join(between),
    secrets: [digits],
  }));
const iban: fc.Arbitrary<Personal> = fc
  .tuple(
    fc.constantFrom('GB82WEST', 'NL91ABNA', 'FR76', 'MT84MALT'),
    number,
    number,
    fc.constantFrom('', ' ', '-'),
  )
  .map(([bank, one, other, between]) => ({
    written: ((bank + one + other).match(/.{1,4}/g) ?? []).join(between),
    secrets: [one, other],
  }));
const ipv4: fc.Arbitrary<Personal> = fc.tuple(byte, byte, byte, byte).map((bytes) => ({
  written: bytes.join('.'),
  secrets: [bytes.join('.')],
}));
const ipv6: fc.Arbitrary<Personal> = fc
  .array(
    fc.integer({ min: 0x1000, max: 0xff_ff }).map((group) => group.toString(16)),
    { minLength: 2, maxLength: 7 },
  )
  .map((groups) => ({ written: `${groups[0]}::${groups.slice(1).join(':')}`, secrets: [groups.join('')] }));
const user: fc.Arbitrary<Personal> = fc
  .tuple(name, name)
  .map(([who, password]) => ({ written: `https://${who}:${password}@intranet/`, secrets: [who, password] }));

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfe_e0));
const arabic = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0x6_60 + Number(digit)));

/** Ways to dress any text up. */
const DRESSES: readonly ((text: string) => string)[] = [
  (text) => text,
  wide,
  arabic,
  encodeURIComponent,
  (text) => encodeURIComponent(encodeURIComponent(text)),
  (text) => text.replace(/./gu, (sign) => `&#${sign.codePointAt(0)};`),
  (text) => text.toUpperCase(),
];

const TIME = '[22/Nov/2026:12:00:00 +0000]';
const PLACES: readonly ((text: string) => string)[] = [
  (text) => `GET /fr/search/?q=${text} HTTP/1.1" 200 5 "-" "${FIREFOX}"`,
  (text) => `GET /fr/search/?q=a&family=${text} HTTP/1.1" 200 5 "-" "${FIREFOX}"`,
  (text) => `GET /fr/x/${text}/y HTTP/1.1" 404 5 "https://help.example/" "${FIREFOX}"`,
  (text) => `GET /x?${text} HTTP/1.1" 404 5 "https://help.example/fr/x/${text}/?q=${text}" "${FIREFOX}"`,
  (text) => `GET /x HTTP/1.1" 404 5 "${text}" "${FIREFOX}"`,
  (text) => `GET /x HTTP/1.1" 404 5 "https://${text}/" "${FIREFOX}"`,
  (text) => `GET ${text} HTTP/1.1" 404 5 "https://help.example/" "${text}"`,
  (text) => `GET /fr/feedback/yes/?code=${text}&at=${text} HTTP/1.1" 200 5 "-" "${text}"`,
];

/** One way to write a text down, so that no dress hides what comes out. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

it('no generated person comes out in any dress, from any place of a line, in either output', () => {
  const person = fc.oneof(mail, phone, iban, ipv4, ipv6, user);
  const around = fc.constantFrom('', 'facture de ', `${'mot '.repeat(20)}`, `${'x'.repeat(120)}@y.z `);
  fc.assert(
    fc.property(
      person,
      around,
      fc.constantFrom(...DRESSES),
      fc.constantFrom(...PLACES),
      fc.constantFrom(encodeURIComponent, (text: string) => Buffer.from(text).toString('latin1')),
      ({ written, secrets }, before, dress, place, carry) => {
        const all = collector();
        all.line(`${written} - ${secrets[0]} ${TIME} "${place(carry(before + dress(written)))}`);
        const report = all.report(50);
        const shown = [formatReport(report), JSON.stringify(report)].flatMap((text) => [text, bare(text)]);
        for (const secret of secrets)
          for (const text of shown) expect(text.toLowerCase()).not.toContain(secret);
      },
    ),
    { numRuns: 1500 },
  );
});
