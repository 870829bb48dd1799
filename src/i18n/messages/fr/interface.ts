import type { interfaceWords as en } from '../en/interface.ts';
import type { MessagesOf } from '../shape.ts';

export const interfaceWords: MessagesOf<typeof en> = {
  site: '{{site}}',
  skip: 'Aller au contenu',
  'header.label': 'Site',
  'header.home': '{{site}}, accueil',
  'header.guides': 'Guides',
  'header.search': 'Rechercher',
  'footer.label': 'Autres pages du site',
  'footer.guides': 'Guides',
  'footer.accessibility': 'Accessibilité',
  'footer.mistake': 'Une erreur ?',
  'footer.more': 'Plus',
  'footer.home': "Site de l'entreprise",
  'footer.contact': 'Contact',
  'footer.imprint': 'Mentions légales',
  'footer.privacy': 'Confidentialité',
  'footer.sentence':
    '{{site}} explique comment partir. Seul votre fournisseur peut mettre fin à un service : rien de ce que vous faites ici ne résilie quoi que ce soit.',
  breadcrumbs: 'Vous êtes dans',
  external: 'sur un autre site',
  'search.label': 'Chercher un produit ou un problème',
  'search.submit': 'Rechercher',
  'home.title': "Résilier un service d'hébergement",
  'home.description':
    "Résilier un service d'hébergement : que faire, ce que vous perdez, avant quelle date et comment changer d'avis. Pas à pas, en français et en anglais.",
  'home.lead': "Que faire, ce que vous perdez, avant quelle date, et comment changer d'avis.",
  'home.intent': 'Que voulez-vous faire ?',
  'home.provider': 'Partir de votre fournisseur',
};
