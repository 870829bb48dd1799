import type { api as en } from '../en/api.ts';
import type { MessagesOf } from '../shape.ts';

export const api: MessagesOf<typeof en> = {
  title: 'Les informations sous forme de données',
  description:
    'Fichiers JSON, réponses pour outils de support, doubles en Markdown et schémas : ce qui existe et ce qui est promis.',
  lead: 'Tout ce site peut être lu par un programme, dans les mêmes termes et à partir des mêmes informations. Sans clé et sans compte.',
  link: 'Données et API',
  files: 'Fichiers',
  'file.catalogue':
    'Toutes les informations telles que conservées : fournisseurs, espaces clients, libellés, procédures, règles, produits.',
  'file.plans': "Toutes les façons d'arrêter chaque produit, avec leurs étapes.",
  'file.guides': 'Tous les guides, sans leur texte.',
  'file.replies': 'Une réponse entière par guide et par plan, dans chaque langue.',
  'file.replies.csv':
    "Les mêmes en tableau : UTF-8, virgules, guillemets si nécessaire. Une cellule qu'un tableur prendrait pour une formule commence par une apostrophe.",
  'file.changes': 'Ce qui a changé, avec les codes concernés et un texte à envoyer.',
  'file.zendesk': 'Chaque réponse sous forme de macro pour Zendesk, un fichier par langue.',
  'file.rights':
    "Ce que lois et registres ajoutent aux règles des fournisseurs : droits, limites, et à qui s'adresser.",
  'file.desk': "Tous les guides et plans, tels que les présente l'espace support.",
  'file.desk-item': 'Les parties des réponses sur un guide ou un plan, un fichier par code.',
  schema: 'Schéma de {{file}}',
  twins: 'Markdown et llms.txt',
  'twins.text':
    'Chaque guide et chaque plan a un double en Markdown : mettez .md à la place de la barre oblique à la fin de son adresse. Tous les doubles sont listés dans :',
  fields: 'Champs',
  'fields.text':
    'Un champ a le même sens partout. Les schémas indiquent quel fichier contient quoi, et avec quelles valeurs.',
  promise: 'Ce qui est promis',
  'promise.text':
    "Les adresses ne disparaissent jamais. De nouveaux champs peuvent apparaître à tout moment : ignorez ceux que vous ne connaissez pas. Quand un champ change de sens ou disparaît, la version augmente, un nouveau schéma s'ajoute à côté de l'ancien, et le changement est noté ici. Un code n'est jamais réattribué.",
  changes: 'Ce qui a changé dans les fichiers',
  cors: 'Les lire depuis un autre site',
  'cors.text':
    "Les fichiers sont publics. Pour que les pages d'autres sites puissent les lire dans le navigateur, l'hébergeur de ce site envoie, avec tout ce qui est sous /api/, avec les doubles et avec llms.txt :",
  'cors.types':
    'et le type de chaque fichier : application/json, text/csv et text/markdown, avec charset=utf-8.',
  desks: 'Les réponses dans votre outil de support',
  'desks.text':
    "Les réponses n'ont ni salutation ni signature, car les outils de support mettent les leurs. Elles ne contiennent rien à compléter. Importez-les de nouveau quand le jour du champ « changed » n'est plus le même. Ce qui suit a été lu dans des copies de la documentation des éditeurs : consultez-la avant d'importer.",
  'zendesk.text':
    "Les fichiers /api/zendesk/en.json et /api/zendesk/fr.json contiennent les corps des appels. Ce script pour Node.js crée une macro pour chacun ; relancé, il les retrouve par leur description, qui est le lien permanent de la réponse, et réécrit celles qui ont changé le jour indiqué dans SINCE ou après. Il écrase ce qui y a été modifié à la main. Sans SINCE, il réécrit tout. Si Zendesk refuse un appel, il s'arrête : relancez-le. Enregistrez-le sous macros.mjs ; nous n'avons pas pu l'essayer sur un compte.",
  'zendesk.copy': 'Copier le script',
  'zendesk.script': 'Le script',
  'zendesk.run': "Indiquez votre sous-domaine, votre adresse e-mail et votre jeton d'API :",
  'zendesk.command': 'La commande',
  'desks.from': 'Notre champ',
  'desks.to': 'Leur champ',
  'desks.documentation': 'Documentation',
};
