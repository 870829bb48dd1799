import type { search as en } from '../en/search.ts';
import type { MessagesOf } from '../shape.ts';

export const search: MessagesOf<typeof en> = {
  title: 'Recherche',
  description:
    "Trouvez le guide ou le plan de résiliation qu'il vous faut, par le nom du service, le fournisseur ou votre question.",
  label: 'Rechercher un guide ou un plan',
  submit: 'Rechercher',
  searching: 'Recherche en cours…',
  'count.one': '{count} réponse',
  'count.other': '{count} réponses',
  partial: 'Aucune page ne contient tous ces mots. Celles-ci en contiennent une partie.',
  refine: 'Affiner',
  all: 'Tout',
  'kind.plan': 'Plan',
  'kind.guide': 'Guide',
  'kinds.plan': 'Plans',
  'kinds.guide': 'Guides',
  'none.title': 'Aucun résultat pour « {query} ».',
  'none.hint': "Essayez le nom du service ou moins de mots, ou prenez l'un de ces chemins :",
  'ways.wizard': 'Répondre à quelques questions pour obtenir votre plan',
  'ways.guides': 'Voir tous les guides',
  'failed.title': "La recherche n'a pas pu être chargée.",
  'failed.hint':
    "Vérifiez la connexion et réessayez. Tout ce qu'elle trouve figure aussi dans la liste ci-dessous.",
  retry: 'Réessayer',
  'more.one': 'Afficher {count} réponse de plus',
  'more.other': 'Afficher {count} réponses de plus',
  'page-title': '{query} - {title}',
  'list.guides': 'Guides',
  'list.services': 'Services',
  unscripted:
    "La recherche a besoin de JavaScript, désactivé dans ce navigateur. Voici tout ce qu'elle permet de trouver.",
};
