import { expect, test } from 'vitest';
import { type Change, FILES, findingsAfter } from './tree.ts';

const LETTERS = `blanks:
  service:
    name: { en: the service, fr: le service }
letters:
  end-now:
    title: { en: End it, fr: Arrêter }
    subject: { en: "End of {blank:service}", fr: "Fin de {blank:service}" }
    text: { en: "Hello {provider}.", fr: "Bonjour {provider}." }
`;

const SHOWN: Change = {
  file: FILES.guide,
  replace: '## The steps',
  by: '<Letter id="end-now" />\n\n## The steps',
};
const inFrench = (id: string): Change => ({
  file: FILES.guideInFrench,
  replace: '## Les étapes',
  by: `<Letter id="${id}" />\n\n## Les étapes`,
});

const lettersWith = (replace = '', by = ''): Change => ({
  file: 'letters.yaml',
  write: LETTERS.replace(replace, by),
});

test('a letter that a guide shows is sound', () => {
  expect(findingsAfter(lettersWith(), SHOWN, inFrench('end-now'))).toEqual([]);
});

test.each([
  [
    'a blank that does not exist',
    [lettersWith('en: "End of {blank:service}"', 'en: "End of {blank:servise}"'), SHOWN, inFrench('end-now')],
    'names the blank "servise", which does not exist; did you mean "service"?',
  ],
  [
    'a blank that one language lacks',
    [lettersWith('fr: "Fin de {blank:service}"', 'fr: "Fin"'), SHOWN, inFrench('end-now')],
    'differs from "en": lacks {blank:service}',
  ],
  [
    'a label, which has no provider to be of',
    [lettersWith('Hello {provider}.', 'Hello {label:x}.'), SHOWN, inFrench('end-now')],
    'names the label "x", which does not exist',
  ],
  [
    'a guide that names another',
    [lettersWith(), SHOWN, inFrench('end-nwo')],
    'no such letter; did you mean "end-now"?',
  ],
])('%s is said', (_, changes, message) => {
  expect(findingsAfter(...changes).join('\n')).toContain(message);
});

test('only letters have blanks', () => {
  const change = {
    file: FILES.product,
    replace: 'name: { en: VPS,',
    by: 'name: { en: "VPS {blank:service}",',
  };
  expect(findingsAfter(change).join('\n')).toContain('holds {blank:service}, which only letters may use');
});
