import type { embed as en } from '../en/embed.ts';
import type { MessagesOf } from '../shape.ts';

export const embed: MessagesOf<typeof en> = {
  frame: 'Résilier un service, pas à pas',
  newTab: "S'ouvre dans un nouvel onglet",
  title: "Intégrer l'assistant à votre espace client",
  description:
    "Comment afficher l'assistant de résiliation dans votre espace client : un script, un élément, aucun cookie.",
  lead: 'Vos clients apprennent comment résilier sans quitter vos pages, et votre support a une réponse de moins à écrire.',
  how: 'Comment faire',
  live: 'À quoi cela ressemble',
  'live.lead': "Voici l'assistant tel qu'un espace client l'affiche, pour un seul fournisseur.",
  'live.fallback': "Ouvrir l'assistant",
  snippet: 'Le code à mettre dans votre page',
  'snippet.lead':
    "Le script une seule fois, l'élément là où doit se trouver l'assistant, autant de fois que vous voulez. Le lien placé à l'intérieur sert aux lecteurs sans JavaScript, et chaque fois que l'assistant n'arrive pas.",
  'snippet.height':
    "Le cadre prend la hauteur de ce qu'il affiche. Pour que votre page ne bouge pas pendant le chargement, réservez la place dans votre feuille de style.",
  attributes: 'Attributs',
  'attributes.lead':
    "Tous peuvent changer à tout moment. Une valeur inconnue est signalée dans la console du navigateur, et l'assistant commence par sa première question.",
  'attributes.name': 'Attribut',
  'attributes.what': 'Effet',
  'attribute.lang': "Langue de l'assistant. Sans cet attribut, celle de votre page.",
  'attribute.provider': 'Passe la question sur le fournisseur.',
  'attribute.family': 'Commence par ce type de service.',
  'attribute.product':
    'Commence par ce produit ; demande les deux précédents. Les identifiants sont dans le catalogue.',
  'attribute.loading': "Attend que le lecteur s'en approche.",
  'attributes.catalogue': 'Le catalogue, en JSON',
  policy: 'Politique de sécurité du contenu',
  'policy.portal':
    "Votre espace client autorise le script et le cadre, rien d'autre : aucun style ni script dans la page.",
  'policy.centre':
    "Le centre d'aide dit qui peut afficher son assistant. Son hébergeur envoie cet en-tête avec les pages de l'assistant ; le serveur fourni avec ce projet lit la même chose dans une variable d'environnement.",
  privacy: 'Vie privée et sécurité',
  'privacy.text':
    "Aucun cookie, rien d'enregistré, aucune autre requête que celles des pages de l'assistant. Chaque côté vérifie de qui vient un message. Votre page apprend la hauteur de l'assistant et l'adresse de son étape ; l'assistant apprend l'adresse de votre site, mais aucune de ses pages. Ce qui sort de l'assistant s'ouvre dans un nouvel onglet. Le thème clair ou sombre suit le système du lecteur.",
};
