import type { links as en } from '../en/links.ts';
import type { MessagesOf } from '../shape.ts';

export const links: MessagesOf<typeof en> = {
  forward: 'Cette page est désormais ici',
  'removed.title': 'Cette page a été retirée',
  'removed.description': 'Ce qui se trouvait ici, pourquoi la page a disparu et où aller maintenant.',
  'removed.what': 'Ce qui a changé',
  'removed.on': 'Retirée le',
  'removed.ways': 'Où aller maintenant',
  votes: 'Cette page vous a-t-elle été utile ?',
  'vote.yes': 'Oui',
  'vote.no': 'Non',
  'vote.did-not-work': "Cela n'a pas fonctionné",
  'vote.not-listed': "Mon service n'est pas dans la liste",
  'thanks.yes': 'Merci',
  'thanks.yes.text': 'Tant mieux si cette page vous a été utile.',
  'thanks.no': 'Merci de le dire',
  'thanks.no.text': "Cette page ne vous a pas servi. L'une de celles-ci le fera peut-être.",
  'thanks.did-not-work': "Merci : cela n'a pas fonctionné",
  'thanks.did-not-work.text':
    "Un bouton a pu changer de place, ou une condition n'est pas encore remplie. L'une de ces pages peut aider.",
  'thanks.not-listed': "Merci de nous l'avoir signalé",
  'thanks.not-listed.text':
    'En attendant, ce qui vaut pour tous les services peut aider, ou le support de votre fournisseur.',
  'thanks.counted':
    "En ouvrant cette page, vous avez répondu. Rien d'autre n'est envoyé, et aucun cookie n'est déposé.",
  support: 'Support de {{provider}}',
  'form.title': 'En dire plus, si vous le souhaitez',
  'form.text': "Que s'est-il passé, ou que manque-t-il ?",
  'form.text.missing': 'Que voulez-vous résilier, et chez qui ?',
  'form.hint': 'Ce texte est envoyé à {{host}}. Ne donnez ni nom, ni mot de passe, ni identifiant client.',
  'form.page': "De quelle page s'agit-il ? Son adresse ou son code",
  'form.send': 'Envoyer',
  'form.sending': 'Envoi…',
  'form.sent': 'Envoyé. Merci.',
  'form.failed': "L'envoi a échoué. Votre texte est toujours là : réessayez dans un instant.",
  'changes.title': 'Ce qui a changé',
  'changes.lead':
    'Les libellés déplacés, les règles modifiées et les nouvelles pages, les plus récents en premier.',
  'changes.feed': "S'abonner au flux (Atom)",
  'changes.label': 'Libellé',
  'changes.rule': 'Règle',
  'changes.page': 'Page',
  'changes.since': 'dans les documents du fournisseur depuis {{date}}',
  'changes.before': 'Avant',
  'changes.now': 'Maintenant',
  'changes.touches': 'Pages concernées',
};
