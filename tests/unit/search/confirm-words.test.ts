import { expect, test } from 'vitest';
import { confirmWords } from '../../../src/integrations/search/confirm-words.ts';

const page = { url: '/fr/a/', title: 'Résilier l’abonnement e-mail' };
const check = (text: string) => () => confirmWords([page], new Map([[page.url, text]]));

test('a page whose words the index holds is in order', () => {
  expect(check("Résilier l'abonnement e-mail. Tout de suite.")).not.toThrow();
});

test.each([
  ['with its article in one word', 'Résilier l’abonnement e-mail', 'abonnement'],
  ['not at all', "l'abonnement e-mail", 'resilier'],
])('a word that the index holds %s stops the build', (_, text, word) => {
  expect(check(text)).toThrow(`/fr/a/: "${word}" of the title cannot be found again`);
});

test('a page that the index does not have stops it too', () => {
  expect(() => confirmWords([page], new Map())).toThrow('/fr/a/');
});
