import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeField } from '../../../src/log-report/decode-field.ts';
import { publishable } from '../../../src/log-report/masks/publishable.ts';
import { decodePath } from '../../../src/log-report/masks/reading.ts';
import { readTarget } from '../../../src/log-report/read-target.ts';

describe('what may be printed', () => {
  it.each([
    ['plain words', 'plain words'],
    ['résilier  mon\nVPS ', 'résilier mon VPS'],
    ['a\u001b[31mb\u0007', 'a\uFFFD[31mb\uFFFD'],
    ['\u009b2J', '\uFFFD2J'],
    ['\u202Etxt.exe\u200B', '\uFFFDtxt.exe\uFFFD'],
    ['a half \uD83D', 'a half \uFFFD'],
    ['facture jean.dupont+x@example.org', 'facture [e-mail]'],
    ['jean@localhost', '[e-mail]'],
    ['appeler le 06 12 34 56 78 svp', 'appeler le [number] svp'],
    ['+33-6.12.34.56.78', '[number]'],
    ['FR76 3000 6000 0112 3456 7890 189', '[number]'],
    ['code 1234, year 2026', 'code 1234, year 2026'],
    ['x'.repeat(101), `${'x'.repeat(99)}…`],
  ])('%j becomes %j', (text, expected) => {
    expect(publishable(text)).toBe(expected);
  });

  it('is one short line without anything a terminal obeys, whatever came in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const shown = publishable(text);
        expect(shown).not.toMatch(/[\p{C}\u2028\u2029]/u);
        expect(Array.from(shown).length).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('holds no address, wherever it stands', () => {
    const filler = fc.string({ unit: 'grapheme', maxLength: 120 });
    fc.assert(
      fc.property(filler, filler, (before, after) => {
        expect(publishable(`${before} ann@example.org ${after}`)).not.toContain('ann@');
      }),
    );
  });
});

describe('a field of a log', () => {
  it.each([
    ['/plain', '/plain'],
    ['l\\xc3\\xa9', 'lé'],
    ['l\u00c3\u00a9', 'lé'],
    ['\\"x\\\\', '"x\\'],
    ['\u00ff', '\uFFFD'],
  ])('%j stands for %j', (field, expected) => {
    expect(decodeField(field)).toBe(expected);
  });
});

describe('what was asked for', () => {
  it.each([
    ['/fr/search/?q=a+b#x', '/fr/search/', 'a b'],
    ['https://help.example/fr/search/?q=%C3%A9', '/fr/search/', 'é'],
    ['http://help.example?q=x', '/', 'x'],
    ['/fr/index.html', '/fr/', null],
    ['/x#?q=no', '/x', null],
    ['/x?q=%zz%', '/x', '%zz%'],
  ])('%s', (raw, path, query) => {
    const target = readTarget(raw);
    expect([target?.path, target?.query.get('q')]).toEqual([path, query]);
  });

  it.each(['*', 'evil.example:443', 'javascript:alert(1)', ''])('is no path: "%s"', (raw) => {
    expect(readTarget(raw)).toBeUndefined();
  });

  it('is decoded as far as it can be', () => {
    expect(decodePath('/r%C3%A9/%zz/%ff%')).toBe('/ré/%zz/\uFFFD%');
  });
});
