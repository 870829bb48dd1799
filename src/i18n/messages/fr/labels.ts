import type { labels as en } from '../en/labels.ts';
import type { MessagesOf } from '../shape.ts';

export const labels: MessagesOf<typeof en> = {
  title: 'Libellés des espaces clients',
  of: "Libellés de l'espace client : {{provider}}",
  description:
    "Comment chaque libellé de l'espace client s'appelle dans l'autre langue, et comment il s'appelait avant.",
  lead: "Comment chacun s'appelle dans l'autre langue, comment il s'appelait avant, et où il sert.",
  count_one: '{{count}} libellé',
  count_other: '{{count}} libellés',
  'law.title': 'Mots imposés par la loi',
  'law.lead':
    "Un vendeur doit les mettre sur un bouton, ou d'autres aussi clairs, quel que soit son espace client. Les mots qu'un fournisseur donné affiche, nous ne les avons pas vérifiés.",
  kind: "Libellé de l'espace client",
  'in.en': 'En anglais',
  'in.fr': 'En français',
  variants: 'Sur certains écrans',
  formerly: 'Auparavant',
  says: '{{name}} : {{words}}',
  changed: 'Ce qui a changé, {{date}}',
  'part.menu': 'Entrée de menu',
  'part.row-menu': "Menu d'une ligne",
  'part.tab': 'Onglet',
  'part.box': 'Encadré avec un titre',
  'part.button': 'Bouton',
  'part.tick': 'Case à cocher',
  step: 'Une étape où il figure :',
  uses_one: '{{count}} plan ou guide le cite',
  uses_other: '{{count}} plans et guides le citent',
  'show.en': 'Libellés anglais',
  'show.fr': 'Libellés français',
};
