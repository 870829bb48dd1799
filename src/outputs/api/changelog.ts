import type { Localized } from '../../catalogue/schemas/primitives.ts';

interface Change {
  /** The day on which it was published. */
  readonly on: string;
  readonly text: Localized;
}

/** What changed in the files, newest first. Every change of a schema has its entry. */
export const API_CHANGES: readonly Change[] = [
  {
    on: '2026-11-30',
    text: {
      en: 'New files: changes.json, what changed with the codes that hold it and a text to send, and zendesk/en.json and zendesk/fr.json, every reply as a macro. Plans, guides and replies carry changed, the last day on which they are known to have changed; in replies.csv it is the last column. Nothing else changes.',
      fr: "Nouveaux fichiers : changes.json, ce qui a changé avec les codes concernés et un texte à envoyer, ainsi que zendesk/en.json et zendesk/fr.json, chaque réponse sous forme de macro. Plans, guides et réponses portent changed, le dernier jour où ils ont changé à notre connaissance ; dans replies.csv, c'est la dernière colonne. Rien d'autre ne change.",
    },
  },
  {
    on: '2026-11-30',
    text: {
      en: 'The parts of a reply may carry laws: what the law of a country, or a registry, adds, each with its article, to be sent one at a time. Nothing else changes.',
      fr: "Les parties d'une réponse peuvent porter laws : ce que la loi d'un pays, ou un registre, ajoute, chacun avec son article, à envoyer un à la fois. Rien d'autre ne change.",
    },
  },
  {
    on: '2026-11-30',
    text: {
      en: 'The field data of plans and routes may be services-end: what comes with the service ends, but for what the customer asks to keep. What was lent to a customer is returned, where the catalogue said that it ends. Nothing else changes.',
      fr: "Le champ data des plans et des routes peut valoir services-end : ce qui accompagne le service prend fin, sauf ce que le client demande à garder. Ce qui a été prêté à un client est returned, là où le catalogue disait que cela prenait fin. Rien d'autre ne change.",
    },
  },
  {
    on: '2026-11-30',
    text: {
      en: 'A new file, rights.json: what the laws of several countries and the registries of names add to the rules of providers, with numbers as values, articles, sources, what was not verified, and the plans that each may concern. Sources of the catalogue may be of the kind law, regulator or registry, with the month or day on which they were read, and a short name. Nothing else changes.',
      fr: "Un nouveau fichier, rights.json : ce que les lois de plusieurs pays et les registres de noms ajoutent aux règles des fournisseurs, avec les nombres comme valeurs, les articles, les sources, ce qui n'a pas été vérifié, et les plans que chacun peut concerner. Les sources du catalogue peuvent être de type law, regulator ou registry, avec le mois ou le jour de leur lecture et un nom court. Rien d'autre ne change.",
    },
  },
  {
    on: '2026-11-30',
    text: {
      en: 'Taking a cancellation back is a plan of its own: where a product has one, its route is undo. Leave these plans out where only ways to end something are wanted. Procedures may carry proof, what shows that they worked. Nothing else changes.',
      fr: "Annuler une résiliation est un plan à part entière : quand un produit en a un, sa route est undo. Laissez ces plans de côté si vous ne voulez que les façons de mettre fin à un service. Les procédures peuvent porter proof, ce qui montre qu'elles ont abouti. Rien d'autre ne change.",
    },
  },
  {
    on: '2026-11-30',
    text: {
      en: 'Replies have a short form: short in replies.json, and short in each language of the parts of a reply, with the sentences that a known end date puts in their place. Where a product has several forms or ways to end it, ask holds the questions to put first. Procedures of the catalogue may name the label that decides. Nothing else changes.',
      fr: "Les réponses ont une forme courte : short dans replies.json, et short dans chaque langue des parties d'une réponse, avec les phrases qu'une date de fin connue met à leur place. Quand un produit a plusieurs formes ou façons d'y mettre fin, ask donne les questions à poser d'abord. Les procédures du catalogue peuvent nommer le libellé qui décide (decides). Rien d'autre ne change.",
    },
  },
  {
    on: '2026-11-29',
    text: {
      en: 'Version 2. Plans and catalogue carry their words: what each text with markup reads as, in each language, so that nobody has to resolve it. The field outcome of plans and routes is gone: route, channel and ends say the same, and more exactly. The schemas of version 1 stay at their addresses.',
      fr: "Version 2. Les plans et le catalogue portent leurs mots : ce que dit chaque texte balisé, dans chaque langue, pour que personne n'ait à le résoudre. Le champ outcome des plans et des routes disparaît : route, channel et ends disent la même chose, plus exactement. Les schémas de la version 1 restent à leur adresse.",
    },
  },
  {
    on: '2026-11-22',
    text: {
      en: 'Version 1 of all files: catalogue, plans, guides, replies (JSON and CSV), the list of the support desk, a schema for each, Markdown twins and llms.txt.',
      fr: "Version 1 de tous les fichiers : catalogue, plans, guides, réponses (JSON et CSV), liste de l'espace support, un schéma pour chacun, doubles en Markdown et llms.txt.",
    },
  },
];
