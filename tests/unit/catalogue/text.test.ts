import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINK_KINDS, parseLinkTarget, parseText, type Token } from '../../../src/catalogue/text.ts';

const words = (text: string): Token => ({ kind: 'text', text });
const invalid = (text: string): Token => ({ kind: 'invalid', text });

describe('a text', () => {
  test.each<[string, readonly Token[]]>([
    ['', []],
    ['Only words.', [words('Only words.')]],
    ['{label:cancel}', [{ kind: 'label', id: 'cancel' }]],
    ['Choose {label:cancel}.', [words('Choose '), { kind: 'label', id: 'cancel' }, words('.')]],
    ['{value:notice}', [{ kind: 'value', id: 'notice' }]],
    ['{provider}: {portal}', [{ kind: 'provider' }, words(': '), { kind: 'portal' }]],
    ['[a guide](guide:vps/a)', [{ kind: 'link', text: 'a guide', target: { kind: 'guide', to: 'vps/a' } }]],
    ['[the steps](#steps)', [{ kind: 'link', text: 'the steps', target: { kind: 'section', to: 'steps' } }]],
    ['{label}', [invalid('{label}')]],
    ['{label:}', [invalid('{label:}')]],
    ['{Label:cancel}', [invalid('{Label:cancel}')]],
    ['{label:a:b}', [invalid('{label:a:b}')]],
    ['{}', [invalid('{}')]],
    ['[words](https://acme.example)', [invalid('[words](https://acme.example)')]],
    ['[](guide:vps/a)', [invalid('[](guide:vps/a)')]],
    ['[words](nothing:a)', [invalid('[words](nothing:a)')]],
    ['[words] (guide:vps/a)', [words('[words] (guide:vps/a)')]],
    ['{{value:notice}}', [words('{'), { kind: 'value', id: 'notice' }, words('}')]],
  ])('"%s"', (source, tokens) => {
    expect(parseText(source)).toEqual(tokens);
  });

  const markup = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    ':',
    '#',
    'label',
    'label:a',
    'guide:a/b',
    'portal',
    'a',
    ' ',
  );
  const source = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(markup).map((parts) => parts.join('')),
  );

  test('never throws, and its tokens cover it whole', () => {
    fc.assert(
      fc.property(source, (text) => {
        expect(parseText(text).map(sourceOf).join('')).toBe(text);
      }),
    );
  });

  test('has no two neighbouring tokens of plain words, and no empty one', () => {
    fc.assert(
      fc.property(source, (text) => {
        const kinds = parseText(text).map((token) => (token.kind === 'text' ? token.text.length : -1));
        expect(
          kinds.every((length, index) => length !== 0 && (length < 0 || (kinds[index + 1] ?? -1) < 0)),
        ).toBe(true);
      }),
    );
  });
});

function sourceOf(token: Token): string {
  switch (token.kind) {
    case 'text':
    case 'invalid':
      return token.text;
    case 'label':
    case 'value':
    case 'blank':
      return `{${token.kind}:${token.id}}`;
    case 'portal':
    case 'provider':
      return `{${token.kind}}`;
    case 'link':
      return `[${token.text}](${token.target.kind === 'section' ? '#' : `${token.target.kind}:`}${token.target.to})`;
  }
}

describe('the target of a link', () => {
  test.each(LINK_KINDS.filter((kind) => kind !== 'section'))('%s', (kind) => {
    expect(parseLinkTarget(`${kind}:a-1/b`)).toEqual({ kind, to: 'a-1/b' });
  });

  test.each([
    [''],
    ['guide:'],
    ['guide'],
    ['guide:Vps/a'],
    ['guides:vps/a'],
    ['#'],
    ['#Steps'],
    ['/en/guides/'],
    ['mailto:a'],
    ['guide:vps/a '],
  ])('"%s" is none', (target) => {
    expect(parseLinkTarget(target)).toBeUndefined();
  });
});
