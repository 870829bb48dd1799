import type { desk as en } from '../en/desk.ts';
import type { MessagesOf } from '../shape.ts';

export const desk: MessagesOf<typeof en> = {
  'reply.greeting': 'Bonjour,',
  'reply.checks': 'Points à vérifier avant de commencer :',
  'reply.checks.link': "Que faire si l'un d'eux n'est pas respecté :",
  'reply.undo.link': 'Les étapes à suivre :',
  'reply.then': 'Ensuite : {{text}}.',
  'reply.link': 'La page complète, tenue à jour :',
  'reply.item': '{{name}} : {{text}}',
  'twin.page': 'Cette page :',
  'llms.lead':
    "Que faire pour résilier un service d'hébergement : quand il prend fin, ce qui est perdu, avant quelle date le demander, comment changer d'avis, pas à pas. Chaque information a sa source et le jour de sa vérification.",
  'llms.data': 'Données',
  'llms.data.text': 'Les mêmes informations en JSON, avec un schéma par fichier :',
  'llms.plans': 'Plans de résiliation ({{language}})',
  'llms.guides': 'Guides ({{language}})',
};
