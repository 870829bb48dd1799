import { type Answers, address, GAP, idQuestion, quoted, type Scaffold } from './question.ts';

const tagOf = (id: string): string => `${id.toUpperCase()}-CANCEL`;

/** A provider: who it is, its portal, one way to cancel that its products can share, and the document that says so. */
export const provider: Scaffold = {
  questions: [
    idQuestion('Id of the provider, as in its addresses (acme)', ({ providers }, id) =>
      providers.includes(id),
    ),
    { name: 'name', ask: 'Its name, as it writes it (Acme)' },
    { name: 'website', ask: 'Its website (https://acme.example)', wrong: address },
    {
      name: 'portal',
      ask: 'Where customers log in (https://…)',
      otherwise: ({ website = '' }) => website,
      wrong: address,
    },
    {
      name: 'support',
      ask: 'Where customers write to support (https://…)',
      otherwise: ({ website = '' }) => website,
      wrong: address,
    },
    {
      name: 'source',
      ask: 'The document that says how to cancel (https://…)',
      otherwise: ({ website = '' }) => website,
      wrong: address,
    },
  ],
  files: (answers, { today, sources }) => {
    const { id = '', name = '', source = '' } = answers;
    const folder = `content/providers/${id}`;
    const tag = tagOf(id);
    const files = [
      { path: `${folder}/provider.yaml`, text: whoItIs(answers, tag, today) },
      { path: `${folder}/portal.yaml`, text: itsPortal(answers, tag, today) },
      { path: `${folder}/procedures.yaml`, text: itsSteps(tag) },
      { path: `${folder}/routes.yaml`, text: itsWays(tag) },
    ];
    if (sources.includes(tag)) return files;
    const entry = `${tag}:
  title: ${quoted(`${name}: how to cancel`)}
  lang: en
  publisher: ${quoted(name)}
  url: ${source}
  kind: provider-guide
`;
    return [...files, { path: `${folder}/sources.yaml`, text: entry }];
  },
  next: ({ id = '' }) => [
    `npm run new -- product --provider ${id}   its first product: a provider needs one`,
  ],
};

/** Who it is, and what holds for all its products. */
const whoItIs = (
  { name = '', website = '', support = '' }: Answers,
  tag: string,
  today: string,
): string => `name: ${quoted(name)}
website: ${website}
# ${GAP}: in one line, how cancelling works there.
summary:
  en: ${quoted(`In the ${name} portal`)}
  fr: ${quoted(`Dans l'espace client ${name}`)}
portal:
  # In a sentence, with its article; then on a button.
  name: { en: ${quoted(`the ${name} portal`)}, fr: ${quoted(`l'espace client ${name}`)} }
  open: { en: "Open the portal", fr: "Ouvrir l'espace client" }
  home: services
support:
  - id: support
    name: { en: ${quoted(`${name} support`)}, fr: ${quoted(`le support ${name}`)} }
    action: { en: "Write to support", fr: "Écrire au support" }
    url: ${support}
    sources: [${tag}]
# ${GAP}: what holds for all its products, such as "Renewals are not refunded".
rules: []
checked: ${today}
`;

/** Its screens, and the words on them. */
const itsPortal = (
  { portal = '' }: Answers,
  tag: string,
  today: string,
): string => `# Screens, and the exact words printed on them, in each language in which the portal prints them.
checked: ${today}
screens:
  services:
    name: { en: "Services", fr: "Services" }
    url: ${portal}
    sources: [${tag}]
labels:
  # ${GAP}: letter by letter as on the button.
  cancel:
    text: { en: "Cancel", fr: "Résilier" }
    screen: services
    sources: [${tag}]
`;

/** The steps that products share. */
const itsSteps = (tag: string): string => `# Steps, shared by the products that are ended in the same way.
cancel:
  title: { en: "Cancel the service", fr: "Résilier le service" }
  screen: services
  sources: [${tag}]
  steps:
    # ${GAP}: one line for each thing to do.
    - text:
        en: "Open your service, then choose {label:cancel}."
        fr: "Ouvrez votre service, puis choisissez {label:cancel}."
`;

/** The way that products share. */
const itsWays = (
  tag: string,
): string => `# Ways to end a product, which products take over with "extends: standard".
# ${GAP}: "unpublished" stands wherever nobody has looked yet.
standard:
  channel: portal
  ends: { kind: end-of-term }
  askBy: { kind: unpublished }
  undo: { kind: unpublished, sources: [${tag}] }
  data: unpublished
  refund: unpublished
  procedure: cancel
  confirmation:
    proof: { en: "The service shows the day of its end.", fr: "Le service affiche le jour de sa fin." }
    email: unpublished
    sources: [${tag}]
  after: { final: unpublished }
  support: support
  sources: [${tag}]
`;
