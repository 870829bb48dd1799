import { describe, expect, test } from 'vitest';
import { localizedTexts } from '../../src/catalogue/rules/localized-texts.ts';
import { fr } from '../../src/i18n/messages/fr/index.ts';
import { content } from './content.ts';

interface FrenchText {
  readonly at: string;
  readonly text: string;
}

/** Everything written in French, without the portal's own words: labels stand as {label:id}. */
const FRENCH: readonly FrenchText[] = [
  ...localizedTexts(content).map(({ text, at, placed }) => {
    const { file, line } = placed.finding([...at, 'fr'], '');
    return { at: `${file}:${line}`, text: text.fr };
  }),
  ...Object.entries(fr).flatMap(([namespace, messages]) =>
    Object.entries(messages).map(([key, text]) => ({ at: `messages ${namespace}.${key}`, text })),
  ),
  ...content.guides
    .filter(({ locale }) => locale === 'fr')
    .flatMap(({ id, head, body }) =>
      [head.value.title, head.value.description, ...body.split(/\n{2,}/)].map((text) => ({
        at: `guide ${id}`,
        text,
      })),
    ),
];

const sentences = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/);

/** In French one undoes a request: *annuler* needs a résiliation, a suppression or a demande to undo. */
const UNDONE = /résili|suppression|demande/i;

/** What a customer has and ends. To say *annuler* of it is the mistake that the glossary warns of. */
const ENDED =
  /\bannul\w*\s+(?:\S+\s+){0,2}(?:abonnement|compte|contrat|domaine|hébergement|ligne|nom|offre|option|produit|projet|serveur|service|vps)s?\b/i;

function misused(text: string): readonly string[] {
  return sentences(text).filter(
    (sentence) => /\bannul/i.test(sentence) && (!UNDONE.test(sentence) || ENDED.test(sentence)),
  );
}

describe('the check itself', () => {
  test.each([
    ['Annulez votre abonnement.', 1],
    ['Pour résilier, annulez le service.', 1],
    ['Le bouton sert à annuler.', 1],
    ["L'annulation prend effet à la fin du mois.", 1],
    ['Vous pouvez annuler la résiliation. Puis rien.', 0],
    ['Une demande envoyée peut être annulée.', 0],
    ['Résiliez votre abonnement.', 0],
  ])('%s', (text, count) => {
    expect(misused(text)).toHaveLength(count);
  });
});

test('nothing is "annulé" but a cancellation', () => {
  expect(FRENCH.length).toBeGreaterThan(1000);
  expect(FRENCH.flatMap(({ at, text }) => misused(text).map((sentence) => `${at}: ${sentence}`))).toEqual([]);
});

test('a reader is "vous"', () => {
  const familiar = /(?<!\p{L})(?:tu|toi|ton|tes)(?!\p{L})/iu;
  expect(FRENCH.filter(({ text }) => familiar.test(text)).map(({ at, text }) => `${at}: ${text}`)).toEqual(
    [],
  );
});
