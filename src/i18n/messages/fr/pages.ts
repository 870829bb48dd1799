import type { pages as en } from '../en/pages.ts';
import type { MessagesOf } from '../shape.ts';

export const pages: MessagesOf<typeof en> = {
  'cancel.crumb': 'Résilier',
  'question.description':
    '{{title}} Répondez à quelques questions pour obtenir les étapes, les dates limites et les mises en garde de votre service.',
  'question.title': '{{title}} ({{path}})',
  'compare.title': "Comparer les façons d'arrêter {{phrase}}",
  'compare.description':
    "Ce que chaque choix change : la fin, la possibilité de changer d'avis, le remboursement et les données.",
  'search.unbuilt.title': 'La recherche fonctionne une fois le site construit.',
  'search.unbuilt.hint':
    "Lancez « npm run build », puis « npm run preview ». Tout ce qu'elle trouve figure aussi dans la liste ci-dessous.",
  'guides.title': 'Tous les guides',
  'guides.lead':
    "Chaque guide dit ce qui s'arrête, ce qui reste, quoi sauvegarder d'abord et comment changer d'avis.",
  'guides.families': 'Par service',
  'guides.count_one': '{{count}} guide',
  'guides.count_other': '{{count}} guides',
  'guides.all': 'Les {{number}} guides',
  'parts.label': 'Pages de cette liste',
  'parts.title': '{{title}} (page {{part}} sur {{parts}})',
  'family.lead': '{{hint}}. Guides et plans de résiliation.',
  'family.topic.lead': "Ce qui vaut pour tous les services : conditions, dates, changement d'avis et suites.",
  'family.guides': 'Guides',
  'family.products': "Résilier l'un de ces services",
  'family.ask': 'Chez quel fournisseur ?',
  'guide.notice.title': "Ce guide n'est pas encore traduit",
  'guide.notice.text': "Il est affiché dans sa langue d'origine.",
  'guide.next': 'Préparer ma résiliation',
  'guide.all': 'Guides',
  'providers.title': 'Fournisseurs',
  'providers.lead': "Comment résilier chez chacun des fournisseurs que ce centre d'aide couvre.",
  'providers.all': 'Les {{number}} fournisseurs',
  'provider.title': 'Résilier un service chez {{provider}}',
  'provider.products': 'Que voulez-vous résilier ?',
  'provider.rules': 'Ce qui vaut toujours',
  'provider.support': 'Support',
  'provider.notCovered': "Ce que ce centre d'aide ne couvre pas",
  'provider.unpublished': "Ce que n'indique pas {{provider}}",
  'provider.guides': 'Guides',
  'provider.checked': 'Vérifié le {{date}}.',
  'notSure.title': 'Retrouver ce que vous avez',
  'notSure.lead':
    "Une ligne de votre facture suffit. Si vous n'en avez pas sous la main, répondez à quelques questions.",
  'notSure.ask': 'Répondez à trois questions au plus',
  'notSure.every': 'Voir tous les services',
  'everyService.title': "Tous les services de ce centre d'aide",
  'everyService.lead':
    'Les questions ne permettent pas de dire ce que vous avez. Cherchez le nom du service sur votre facture ou dans votre espace client, puis retrouvez-le dans cette liste.',
  'unsure.which': "Duquel s'agit-il ?",
  'unsure.none': 'Aucun de ceux-là, ou je ne sais pas',
  'unsure.none.hint': 'Où lire son nom, et la liste de tous les services',
  'line.title': 'Collez une ligne',
  'line.label': 'Collez la ligne de votre facture ou de votre espace client',
  'line.private': "La ligne reste sur cet appareil : rien n'est envoyé, rien n'est gardé.",
  'line.found': 'Probablement celui-ci',
  'line.also': "Ou l'un de ceux-ci",
  'line.why': 'À cause de {words}',
  'line.none':
    "Rien dans cette ligne ne nomme un service que ce centre d'aide connaît. Collez-en une autre, répondez aux questions ci-dessous, ou regardez la liste de tous les services.",
  'line.lost':
    "La liste des noms n'a pas pu être chargée. Répondez plutôt aux questions ci-dessous, ou regardez la liste de tous les services.",
  'notSure.lead.many':
    "Cherchez le nom du service sur votre facture. Choisissez l'entreprise qui l'envoie, puis retrouvez ce nom dans la liste de ses services.",
  'notSure.variant.title': 'Comment les distinguer',
  'notSure.variant.lead': '{{phrase}}. Ces variantes ne se résilient pas de la même façon. {{question}}',
  'notSure.portal': 'Où regarder',
  'notSure.portal.text': 'Regardez la liste de vos services dans {{portal}}.',
  'notSure.portal.unpublished':
    "Ouvrez {{portal}} et regardez la liste de vos services. {{provider}} n'en donne pas l'adresse sur la page dont ce centre d'aide se sert.",
  'notSure.portal.many':
    "Vos services figurent dans l'espace client de votre fournisseur. Sa page, ici, dit où le trouver.",
  'notSure.providers': 'Qui vous envoie la facture ?',
  'notSure.products': "Tous les services de ce centre d'aide",
  'notListed.provider.title': "Votre fournisseur n'est pas dans la liste",
  'notListed.provider.lead':
    "Ce centre d'aide couvre {{providers}}. Ce qui suit vaut chez presque tous les hébergeurs.",
  'notListed.provider.lead.many':
    "Ce centre d'aide couvre {{number}} fournisseurs. Ce qui suit vaut chez presque tous les hébergeurs.",
  'notListed.product.title': "Votre service n'est pas dans la liste",
  'notListed.product.lead':
    "Ce qui vaut pour tous les services chez {{provider}}, ce qui s'arrête ailleurs, et à qui demander.",
  'notListed.others': 'Autres services chez {{provider}}',
  'notListed.read': 'Guides généraux',
  'about.title': 'À propos : {{site}} et ses sources',
  'about.description':
    "À qui s'adresse ce centre d'aide, comment ses informations sont réunies et vérifiées, et comment signaler une erreur.",
  'about.lead':
    "{{site}} explique comment quitter un service d'hébergement. Il n'appartient à aucun des fournisseurs décrits, et ne peut rien résilier à votre place.",
  'about.how': 'Comment les informations sont réunies',
  'about.how.text':
    "Chaque libellé, chaque délai et chaque mise en garde est noté une seule fois, avec sa source et le jour de sa vérification, puis affiché partout dans les mêmes termes. Ce qu'un fournisseur n'indique pas est signalé comme tel : rien n'est deviné.",
  'about.confidence': 'Degré de certitude',
  'about.confidence.text':
    "La plupart des informations viennent clairement du fournisseur. Celles d'une source ancienne ou partielle, celles que le fournisseur n'a pas confirmées et nos propres conseils sont signalés.",
  'about.live': "Ce qui n'a pas été vérifié",
  'about.live.text':
    "Les informations ont été vérifiées sur des copies de pages publiées, pas sur les espaces clients eux-mêmes. Un bouton a pu changer de place depuis : si l'espace client dit autre chose, c'est lui qui a raison.",
  'about.mistake': 'Signaler une erreur',
  'about.mistake.text':
    "Notez l'adresse de la page et ce que l'espace client affiche à la place, puis prévenez ceux qui tiennent ce site : l'entreprise qui vous y a envoyé. Chaque page indique le jour de sa vérification et ses sources, pour qu'ils puissent comparer.",
  'about.privacy': 'Vie privée',
  'about.privacy.text': 'Aucun cookie, aucun compte, aucun suivi, aucune requête vers un autre site.',
  'about.privacy.sent':
    "Notre serveur reçoit la demande des pages que vous ouvrez ; ce qu'il en note dépend de ceux qui tiennent ce site. Une recherche que vous envoyez, ainsi que la date de fin et les réponses que vous donnez à un plan, font partie de l'adresse. Ce que vous saisissez en cherchant, et tout ce qui est saisi dans l'espace support, n'est envoyé nulle part.",
  'about.privacy.sent.without-desk':
    "Notre serveur reçoit la demande des pages que vous ouvrez ; ce qu'il en note dépend de ceux qui tiennent ce site. Une recherche que vous envoyez, ainsi que la date de fin et les réponses que vous donnez à un plan, font partie de l'adresse. Ce que vous saisissez en cherchant n'est envoyé nulle part.",
  'about.privacy.kept':
    "Ce navigateur, et lui seul, garde ce que vous avez choisi vous-même, jusqu'à ce que vous le repreniez :",
  'kept.slash': 'Le fait que la touche / est désactivée',
  'kept.slash.text': "Réglé sur la page de l'accessibilité.",
  'kept.situation': 'Ce que vous avez répondu sur votre situation',
  'kept.situation.text': 'Oui, non ou pas sûr, pour chaque produit que vous résiliez.',
  'kept.exit': 'Ce que vous avez coché comme fait dans votre plan',
  'kept.exit.text':
    'Des codes seulement, sur la page qui planifie plusieurs services et sur les fiches de preuve.',
  'kept.exit.sheets': 'Des codes seulement, sur les fiches de preuve.',
  'kept.reader': 'Où vous vivez, et à quel titre vous avez commandé',
  'kept.reader.text': 'Un pays et un type de client, sur les pages de vos droits.',
  'kept.labels': "Les libellés de l'autre langue",
  'kept.labels.text': 'Le fait que vous voulez les voir, sur les plans et les guides.',
  'kept.recent': 'Les dernières réponses que vous avez copiées',
  'kept.recent.text': "Leurs codes seulement, dans l'espace support.",
  'kept.wrapping': 'Vos formules de début et de fin',
  'kept.wrapping.text': "Saisies dans l'espace support, une paire par langue.",
  'kept.forget': 'Tout oublier',
  'kept.forgotten': 'Oublié :',
  'kept.nothing': "Il n'y avait rien à oublier.",
  'about.licences': "Écrit par d'autres",
  'about.licences.text':
    "De petites parties des scripts et de la recherche ont été écrites par d'autres, qui en permettent l'usage à tous.",
  'about.licences.link': 'Leurs noms et leurs licences',
  'about.sources': 'Sources',
  'about.sources.lead': 'Tous les documents sur lesquels ce site se fonde.',
  'sources.more_one': '{{count}} autre source',
  'sources.more_other': '{{count}} autres sources',
  'undo.title': 'Quelle résiliation voulez-vous annuler ?',
  'undo.description': "Jusqu'à quand annuler une résiliation, et avec quel bouton, produit par produit.",
  'undo.lead': 'Choisissez le service que vous avez résilié.',
  'undo.rest':
    "Un service qui n'est pas ici : son fournisseur ne dit pas comment annuler la résiliation, ou elle est définitive.",
  'glossary.title': 'Glossaire',
  'glossary.description':
    'Les mots de la résiliation, en français et en anglais, et les pièges entre les deux.',
  'glossary.lead': "Chaque mot avec son équivalent anglais, tel que ce site l'emploie.",
  'notFound.title': "Cette page n'existe pas",
  'notFound.text':
    "L'adresse comporte peut-être une faute, ou la page a changé de place. Rien n'est perdu : repartez d'ici.",
  'notFound.wizard': 'Répondre à quelques questions pour obtenir votre plan',
  'choose.title': '{{site}} : choisissez votre langue',
  'choose.description': "Le centre d'aide pour quitter un service d'hébergement, en français et en anglais.",
  'go.title': 'Lien permanent {{code}}',
  'go.text': 'Cette adresse ne change jamais. Choisissez votre langue :',
};
