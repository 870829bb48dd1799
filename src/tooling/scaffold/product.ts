import { nextCode } from '../../catalogue/free-codes.ts';
import { UserError } from '../bootstrap/user-error.mjs';
import { guideFiles } from './guide.ts';
import { GAP, idQuestion, oneOf, quoted, type Scaffold } from './question.ts';

/** A product of a provider that is ended as its other products are, with the guide that tells its story. */
export const product: Scaffold = {
  questions: [
    { name: 'provider', ask: 'Id of the provider', wrong: oneOf(({ providers }) => providers) },
    idQuestion('Id of the product, as in its addresses (vps)', () => false),
    { name: 'family', ask: 'Family it is found under', wrong: oneOf(({ families }) => families) },
    { name: 'name', ask: 'Its name in English (VPS)' },
    { name: 'name-fr', ask: 'Its name in French', otherwise: ({ name = '' }) => name },
    {
      name: 'phrase',
      ask: 'In a sentence, "Cancel …" (an Acme VPS)',
      otherwise: ({ name = '', provider = '' }, { names }) => withArticle(`${names.get(provider)} ${name}`),
    },
    {
      name: 'phrase-fr',
      ask: 'In a French sentence, « Résilier … » (un VPS Acme)',
      otherwise: ({ 'name-fr': name = '', provider = '' }, { names }) => `un ${name} ${names.get(provider)}`,
    },
  ],
  files: (answers, project) => {
    const { provider = '', id = '', family = '', name = '', phrase = '' } = answers;
    const { 'name-fr': nameFr = name, 'phrase-fr': phraseFr = phrase } = answers;
    const path = `${provider}/${id}`;
    if (project.products.includes(path)) throw new UserError(`The product ${path} is there already.`);
    const slug = `${provider}-${id}`;
    return [
      {
        path: `content/providers/${provider}/products/${id}.yaml`,
        text: `family: ${family}
name: { en: ${quoted(name)}, fr: ${quoted(nameFr)} }
# After "Cancel …", with its article and the provider.
phrase: { en: ${quoted(phrase)}, fr: ${quoted(phraseFr)} }
# ${GAP}: one line that says what it is, for those who do not know its name.
hint: { en: ${quoted(name)}, fr: ${quoted(nameFr)} }
guide: ${family}/${slug}
screen: services
routes:
  # ${GAP}: what differs from the standard of routes.yaml, and other ways to end it.
  - { id: end-of-term, code: ${nextCode(project.freeCodes)}, extends: standard }
checked: ${project.today}
`,
      },
      ...guideFiles(
        {
          provider,
          family,
          slug,
          products: path,
          plan: `${path}/end-of-term`,
          title: `Cancel ${phrase}`,
          titleFr: `Résilier ${phraseFr}`,
          source: `${provider.toUpperCase()}-CANCEL`,
        },
        project,
      ),
    ];
  },
  next: ({ provider = '', id = '' }) => [
    `content/providers/${provider}/products/${id}.yaml   what differs from the provider's other products`,
  ],
};

/** With its article, as far as letters tell. */
const withArticle = (words: string): string => `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
