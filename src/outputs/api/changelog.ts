import type { Localized } from '../../catalogue/schemas/primitives.ts';

interface Change {
  /** The day on which it was published. */
  readonly on: string;
  readonly text: Localized;
}

/** What changed in the files, newest first. Every change of a schema has its entry. */
export const API_CHANGES: readonly Change[] = [
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
