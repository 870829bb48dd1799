import type { links as en } from '../en/links.ts';
import type { MessagesOf } from '../shape.ts';

export const links: MessagesOf<typeof en> = {
  forward: 'Cette page est désormais ici',
  'removed.title': 'Cette page a été retirée',
  'removed.description': 'Ce qui se trouvait ici, pourquoi la page a disparu et où aller maintenant.',
  'removed.what': 'Ce qui a changé',
  'removed.on': 'Retirée le',
  'removed.ways': 'Où aller maintenant',
};
