import type { Localized } from '../../catalogue/schemas/primitives.ts';

/** What each field of the files means; a field has the same meaning wherever it stands. */
export const FIELDS: Readonly<Record<string, Localized>> = {
  version: {
    en: 'Version of the file: raised when a field changes its meaning or goes away.',
    fr: 'Version du fichier : elle augmente quand un champ change de sens ou disparaît.',
  },
  id: {
    en: 'Name of the guide or plan: family/slug, or provider/product[/variant]/route.',
    fr: 'Nom du guide ou du plan : famille/nom, ou fournisseur/produit[/variante]/route.',
  },
  code: {
    en: 'Short code that can be read out on the telephone. Never changed, never used again.',
    fr: "Code court, que l'on peut dicter au téléphone. Jamais modifié, jamais réattribué.",
  },
  kind: { en: 'plan or guide.', fr: 'plan ou guide.' },
  language: { en: 'Language of the reply: en or fr.', fr: 'Langue de la réponse : en ou fr.' },
  title: { en: 'Title, in each language.', fr: 'Titre, dans chaque langue.' },
  description: {
    en: 'What the guide is about, in a sentence or two.',
    fr: 'Le sujet du guide, en une ou deux phrases.',
  },
  url: {
    en: 'Path of the page in each language; in replies, the whole permanent address.',
    fr: "Chemin de la page dans chaque langue ; dans les réponses, l'adresse permanente entière.",
  },
  permanent: {
    en: 'Path of the permanent link, which opens in the language of the reader.',
    fr: "Chemin du lien permanent, qui s'ouvre dans la langue de la personne.",
  },
  link: { en: 'Whole permanent address.', fr: 'Adresse permanente entière.' },
  links: {
    en: 'Whole address of the page in each language.',
    fr: 'Adresse entière de la page dans chaque langue.',
  },
  provider: {
    en: 'Id of the provider; null for what holds with all of them.',
    fr: 'Identifiant du fournisseur ; null pour ce qui vaut chez tous.',
  },
  family: {
    en: 'Family of services, as the site is organised.',
    fr: 'Famille de services, comme sur le site.',
  },
  product: { en: 'Id of the product.', fr: 'Identifiant du produit.' },
  products: { en: 'Products that the guide is about.', fr: 'Produits dont parle le guide.' },
  variant: {
    en: 'Form of the product that changes the answer; null where there is one form.',
    fr: "Forme du produit qui change la réponse ; null quand il n'y en a qu'une.",
  },
  route: {
    en: 'Way to end it: end-of-term, immediate, ticket and so on.',
    fr: "Façon d'y mettre fin : end-of-term, immediate, ticket, etc.",
  },
  topic: {
    en: 'What the guide answers: cancel, undo-cancellation and so on.',
    fr: 'Ce à quoi répond le guide : cancel, undo-cancellation, etc.',
  },
  guide: {
    en: 'Path of the guide that tells the whole story; null where there is none.',
    fr: "Chemin du guide détaillé ; null s'il n'y en a pas.",
  },
  portal: {
    en: 'Name and address of the portal screen to begin at; null where no address is published.',
    fr: "Nom et adresse de l'écran où commencer ; null si aucune adresse n'est publiée.",
  },
  channel: {
    en: 'Where to ask: portal, ticket, both, elsewhere, nowhere.',
    fr: 'Où demander : portail, ticket, les deux, ailleurs, nulle part.',
  },
  ends: {
    en: 'When the service stops. A delay is an id of the values of the provider.',
    fr: "Quand le service s'arrête. Un délai est un identifiant des valeurs du fournisseur.",
  },
  askBy: { en: 'By when to ask.', fr: 'Avant quand le demander.' },
  undo: { en: 'Until when it can be taken back.', fr: "Jusqu'à quand revenir en arrière." },
  data: {
    en: 'What becomes of the data, the name or the number.',
    fr: 'Ce que deviennent les données, le nom ou le numéro.',
  },
  refund: { en: 'Whether money comes back.', fr: 'Remboursement ou non.' },
  checks: {
    en: 'Ids of the conditions to meet first.',
    fr: "Identifiants des conditions à remplir d'abord.",
  },
  warnings: {
    en: 'Ids of the warnings, gravest first; in the catalogue, the warnings themselves.',
    fr: "Identifiants des mises en garde, les plus graves d'abord ; dans le catalogue, les mises en garde elles-mêmes.",
  },
  dependants: { en: 'Ids of what else is affected.', fr: 'Identifiants de ce qui est aussi concerné.' },
  emails: { en: 'Ids of the e-mails to expect.', fr: 'Identifiants des e-mails à attendre.' },
  steps: {
    en: 'The steps as plain text, in each language.',
    fr: 'Les étapes en texte simple, dans chaque langue.',
  },
  words: {
    en: 'What the plan says in each language, as plain words; in the catalogue, what each text with markup reads as.',
    fr: 'Ce que dit le plan dans chaque langue, en mots simples ; dans le catalogue, ce que dit chaque texte balisé.',
  },
  confidence: { en: 'How sure it is: high, medium or low.', fr: 'Degré de certitude : high, medium ou low.' },
  facts: {
    en: 'At most two lines that one quotes most; none for guides.',
    fr: "Deux lignes au plus, celles que l'on cite le plus ; aucune pour les guides.",
  },
  replies: {
    en: 'Whole replies, or the parts of one to choose from in each language.',
    fr: 'Réponses entières, ou parties à choisir dans chaque langue.',
  },
  short: {
    en: 'The reply in a few whole sentences, as plain text; in the parts of a reply, sentence by sentence.',
    fr: 'La réponse en quelques phrases entières, en texte simple ; dans les parties, phrase par phrase.',
  },
  text: {
    en: 'The reply as plain text, with no-break spaces where French wants them.',
    fr: 'La réponse en texte simple, avec les espaces insécables du français.',
  },
  html: {
    en: 'The same as HTML without styles: paragraphs, lists, bold, links.',
    fr: 'La même en HTML sans style : paragraphes, listes, gras, liens.',
  },
  checked: { en: 'Day on which the facts were checked.', fr: 'Jour de la vérification des informations.' },
  changed: {
    en: 'Last day on which it is known to have changed: that of a change said of it on “What changed”, or the day in checked, whichever is later.',
    fr: "Dernier jour où il a changé, à notre connaissance : celui d'un changement annoncé dans « Ce qui a changé », ou celui de checked, le plus tardif des deux.",
  },
  since: {
    en: 'Year, month or day since when the documents of the provider say so; null where they do not tell.',
    fr: "Année, mois ou jour depuis lequel les documents du fournisseur le disent ; null s'ils ne l'indiquent pas.",
  },
  message: {
    en: 'A text to send about the change, as plain text without greeting and signature.',
    fr: 'Un texte à envoyer sur le changement, en texte simple, sans salutation ni signature.',
  },
  codes: {
    en: 'Codes of the plans and guides whose page or reply holds what changed.',
    fr: 'Codes des plans et guides dont la page ou la réponse contient ce qui a changé.',
  },
  changes: { en: 'What changed, newest first.', fr: 'Ce qui a changé, le plus récent en premier.' },
  macros: {
    en: 'Every reply in one language, ready for the Macros API of Zendesk.',
    fr: "Chaque réponse dans une langue, prête pour l'API Macros de Zendesk.",
  },
  macro: {
    en: 'Body of a call to the Macros API of Zendesk: title, description (the permanent link of the reply) and actions.',
    fr: "Corps d'un appel à l'API Macros de Zendesk : title, description (le lien permanent de la réponse) et actions.",
  },
  sources: {
    en: 'Tags of the documents relied on; in the catalogue, the documents.',
    fr: 'Repères des documents utilisés ; dans le catalogue, les documents.',
  },
  jurisdictions: {
    en: 'Whose laws there are, those that hold there too, and whom to turn to when nobody answers.',
    fr: "De qui sont les lois, celles qui y valent aussi, et à qui s'adresser quand personne ne répond.",
  },
  rights: {
    en: 'What a law or a registry gives (kind right) or does not give (kind limit): for whom, if what, how sure, and since when.',
    fr: "Ce qu'une loi ou un registre donne (kind right) ou ne donne pas (kind limit) : à qui, à quelle condition, avec quelle certitude, depuis quand.",
  },
  jurisdiction: { en: 'Id of whose law it is.', fr: 'Identifiant de celui dont est la loi.' },
  name: { en: 'Name, in each language.', fr: 'Nom, dans chaque langue.' },
  law: { en: 'Whose law it is, as a heading.', fr: 'De qui est la loi, comme titre.' },
  within: { en: 'Ids of laws that hold there too.', fr: 'Identifiants des lois qui y valent aussi.' },
  ladder: {
    en: 'Whom to turn to when nobody answers, in order; what holds everywhere stands with the jurisdiction world.',
    fr: "À qui s'adresser quand personne ne répond, dans l'ordre ; ce qui vaut partout figure sous world.",
  },
  follows: {
    en: 'What decides: residence, the name with its registry, or the number with its plan.',
    fr: 'Ce qui décide : residence, le nom et son registre (name), ou le numéro et son plan (number).',
  },
  extensions: {
    en: 'Endings of names that it is about; null where it is about no name.',
    fr: "Extensions concernées ; null s'il ne s'agit pas d'un nom.",
  },
  when: {
    en: 'What happened: ordered, running, renewed, ended, moving, unanswered.',
    fr: "Ce qui s'est passé : ordered, running, renewed, ended, moving, unanswered.",
  },
  conditions: { en: 'What has to be so, or not.', fr: 'Ce qui doit être le cas, ou non.' },
  consequences: {
    en: 'What it comes to; none for a limit.',
    fr: 'Ce qui en découle ; none pour une limite.',
  },
  values: {
    en: 'Numbers with their units; in the catalogue, those of a provider.',
    fr: "Nombres et leurs unités ; dans le catalogue, ceux d'un fournisseur.",
  },
  deadline: {
    en: 'The period that ends on a day: whose, which values one after the other, from which event; null where there is none.',
    fr: "Le délai qui finit un jour : de qui, quelles valeurs l'une après l'autre, à partir de quoi ; null s'il n'y en a pas.",
  },
  articles: {
    en: 'Where it stands: tag of the document, and the articles as one quotes them.',
    fr: "Où le lire : repère du document, et articles tels qu'on les cite.",
  },
  quote: {
    en: 'A few words of the text itself, in its language; null where none were read.',
    fr: "Quelques mots du texte lui-même, dans sa langue ; null si aucun n'a été lu.",
  },
  labels: {
    en: 'Words that a button has to bear, or others as clear.',
    fr: "Mots qu'un bouton doit porter, ou d'autres aussi clairs.",
  },
  inForce: {
    en: 'First and last day as the law, where known.',
    fr: 'Premier et dernier jour en vigueur, si on les connaît.',
  },
  fit: {
    en: 'How sure it is that it reaches hosting: high, medium or low.',
    fr: "À quel point il est sûr que cela vaut pour l'hébergement : high, medium ou low.",
  },
  fitOf: { en: 'The same for families where that differs.', fr: 'Le même, pour les familles où il diffère.' },
  expires: {
    en: 'How soon to look again: stable, page or moving.',
    fr: 'À quel rythme revérifier : stable, page ou moving.',
  },
  touches: {
    en: 'Statements of the catalogue that a right may undo; the pages and facts that a change is about.',
    fr: "Affirmations du catalogue qu'un droit peut contredire ; pages et données dont parle un changement.",
  },
  unverified: {
    en: 'What was looked for and not found, in words.',
    fr: 'Ce qui a été cherché sans être trouvé, en mots.',
  },
  who: {
    en: 'Who has it: consumer, non-professional, small-business, business or anyone.',
    fr: 'À qui : consumer, non-professional, small-business, business ou anyone.',
  },
  families: { en: 'Families of services with their names.', fr: 'Familles de services et leurs noms.' },
  glossary: { en: 'Words of cancelling, paired.', fr: 'Mots de la résiliation, par paires.' },
  providers: {
    en: 'Each provider with its portal, labels, values, procedures, rules and products. Texts keep the markup of the catalogue; words says what they read as.',
    fr: 'Chaque fournisseur avec son portail, ses libellés, valeurs, procédures, règles et produits. Les textes gardent le balisage du catalogue ; words en donne les mots.',
  },
};
