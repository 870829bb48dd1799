import type { Localized } from '../../catalogue/schemas/primitives.ts';

interface Change {
  /** The day on which it was published. */
  readonly on: string;
  readonly text: Localized;
}

/** What changed in the files, newest first. Every change of a schema has its entry. */
export const API_CHANGES: readonly Change[] = [
  {
    on: '2026-11-22',
    text: {
      en: 'Version 1 of all files: catalogue, plans, guides, replies (JSON and CSV), the list of the support desk, a schema for each, Markdown twins and llms.txt.',
      fr: "Version 1 de tous les fichiers : catalogue, plans, guides, réponses (JSON et CSV), liste de l'espace support, un schéma pour chacun, doubles en Markdown et llms.txt.",
    },
  },
];
