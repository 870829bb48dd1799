import type { desk as en } from '../en/desk.ts';
import type { MessagesOf } from '../shape.ts';

export const desk: MessagesOf<typeof en> = {
  'reply.greeting': 'Bonjour,',
  'reply.checks': 'Points à vérifier avant de commencer :',
  'reply.checks.link': "Que faire si l'un d'eux n'est pas rempli :",
  'reply.undo.link': 'Les étapes pour cela :',
  'reply.then': 'Ensuite : {{text}}.',
  'reply.link': 'La page complète, tenue à jour :',
  'reply.item': '{{name}} : {{text}}',
};
