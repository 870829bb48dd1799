import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../../src/site/types.ts';
import { heldInHtml, heldTogether, holding, UNBROKEN } from '../../../../src/ui/text/held.ts';

const chip = (text: string): Inline => ({ kind: 'label', text, lang: 'fr' });
const words = (text: string): Inline => ({ kind: 'text', text });

describe('what stands behind a chip', () => {
  it.each([
    ['a comma', ', puis', ',', ' puis'],
    ['a stop', '. Ensuite', '.', ' Ensuite'],
    ['a colon, with its space', '\u00a0: le nom', '\u00a0:', ' le nom'],
    ['a question mark, with its space', '\u202f? Oui', '\u202f?', ' Oui'],
    ['a closing quotation mark and a stop', '\u00a0». Puis', '\u00a0».', ' Puis'],
  ])('stays on its line where it is %s', (_, after, stop, rest) => {
    expect(heldTogether([chip('Gestion'), words(after)])).toEqual([
      { ...chip('Gestion'), stop },
      words(rest),
    ]);
  });

  it('leaves nothing behind where it ends the text', () => {
    expect(heldTogether([words('Cliquez sur '), chip('Gestion'), words('.')])).toEqual([
      words('Cliquez sur '),
      { ...chip('Gestion'), stop: '.' },
    ]);
  });

  it.each([
    ['words', [chip('Gestion'), words(' puis')]],
    ['a stop behind a meaning in brackets', [{ ...chip('Manage'), gloss: 'gérer' }, words('.')] as const],
    ['a stop behind a chip that may break', [chip('x'.repeat(UNBROKEN + 1)), words('.')]],
    ['a stop behind words', [words('Gestion'), words('.')]],
  ])('is left alone where it is %s', (_, text) => {
    expect(heldTogether(text)).toEqual(text);
  });

  it('of a longer one stays where the window is wide enough', () => {
    expect(holding('Résilier'.length)).toBe('outward');
    expect(holding(UNBROKEN)).toBe('outward outward-far');
    expect(heldTogether([chip('x'.repeat(UNBROKEN)), words('.')])).toEqual([
      { ...chip('x'.repeat(UNBROKEN)), stop: '.' },
    ]);
  });

  it('stays on its line in a guide too, and nothing else does', () => {
    expect(
      heldInHtml('<p>Dans <span class="label" data-verbatim>Gestion</span>&nbsp;: voir <b>là</b>, puis</p>'),
    ).toBe(
      '<p>Dans <span class="outward"><span class="label" data-verbatim>Gestion</span>&nbsp;:</span> voir <b>là</b>, puis</p>',
    );
    const long =
      '<span class="label label-long" data-verbatim>Supprimer immédiatement l’hébergement</span>, puis';
    expect(heldInHtml(long)).toBe(long);
  });
});
