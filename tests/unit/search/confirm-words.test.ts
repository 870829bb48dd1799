import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { confirmWords } from '../../../src/integrations/search/confirm-words.ts';
import { wordsOfPage } from '../../../src/integrations/search/words-of-page.ts';

const page = {
  page: { url: '/fr/a/', id: 'a', kind: 'guide', title: 'A' },
  words: 'resilier abonnement mail',
} as const;
const check = (text: string) => () => confirmWords([page], new Map([[page.page.url, text]]));

test('a page whose words the index holds is in order', () => {
  expect(check("Résilier l'abonnement e-mail. Tout de suite.")).not.toThrow();
});

test.each([
  ['with its article in one word', 'Résilier l’abonnement e-mail', 'abonnement'],
  ['not at all', "l'abonnement e-mail", 'resilier'],
])('a word that the index holds %s stops the build', (_, text, word) => {
  expect(check(text)).toThrow(`/fr/a/: "${word}"`);
});

test('a page that the index does not have stops it too', () => {
  expect(() => confirmWords([page], new Map())).toThrow('/fr/a/');
});

test('all words that a reader sees count, and those that only machines read do not', () => {
  const html =
    '<main>Dans l’<b>espace</b> client<button>Copier</button><nav>Accueil</nav><p data-pagefind-ignore>Imprimer</p> pg_dump</main>';
  expect(wordsOfPage(parseFragment(html))).toBe('dans espace client dump');
});
