import type { proof as en } from '../en/proof.ts';
import type { MessagesOf } from '../shape.ts';

export const proof: MessagesOf<typeof en> = {
  link: 'Fiche imprimable',
  name: 'Fiche de preuve',
  title: 'Fiche de preuve · {{plan}}',
  description:
    '{{plan}} : quoi cocher, ce qui le prouve, quel e-mail attendre et que faire sans lui, sur une seule page.',
  lead: "Cochez et remplissez ce qui est fait, ici ou au stylo sur la page imprimée. Gardez-la jusqu'à la dernière facture.",
  plan: 'Le plan complet',
  print: 'Imprimer',
  product: 'Service',
  permanent: 'Lien permanent',
  checks: 'Avant de commencer',
  emails: "L'e-mail à attendre",
  worry: 'Si rien ne vient',
  unsaid: "{{provider}} n'indique pas au bout de combien de temps s'inquiéter.",
  write: 'À remplir',
  'write.service': 'Nom ou numéro du service',
  'write.asked': 'Demandé le',
  'write.ticket': 'Numéro du ticket',
  'write.agent': 'Qui a répondu',
  'write.confirmed': 'Confirmé le',
  'write.ends': 'Prend fin le',
  'write.bill': 'Dernière facture vue le',
  kept: 'Ce que vous cochez reste dans ce navigateur.',
  written: "Ce que vous écrivez n'est ni conservé ni envoyé : imprimez-le.",
};
