import type { proof as en } from '../en/proof.ts';
import type { MessagesOf } from '../shape.ts';

export const proof: MessagesOf<typeof en> = {
  link: 'Fiche imprimable',
  title: 'Fiche de preuve : {{plan}}',
  description:
    '{{plan}} : quoi cocher, ce qui le prouve, quel e-mail attendre et que faire sans lui, sur une seule page.',
  lead: "Imprimez cette fiche, ou cochez-la ici. Remplissez les lignes au fur et à mesure, et gardez-la jusqu'à la dernière facture.",
  print: 'Imprimer',
  product: 'Service',
  route: 'Comment il prend fin',
  code: 'Code',
  steps: 'Fait',
  emails: "L'e-mail à attendre",
  worry: 'Si rien ne vient',
  unsaid: "À partir de quand s'inquiéter : {{provider}} ne le dit pas.",
  write: 'À remplir',
  'write.asked': 'Demandé le',
  'write.ticket': 'Numéro du ticket',
  'write.agent': "Nom de l'interlocuteur",
  'write.confirmed': 'Confirmé le',
  'write.ends': 'Prend fin le',
  'write.bill': 'Dernière facture vue le',
  kept: 'Ce que vous cochez reste dans ce navigateur.',
};
