import type { accessibility as en } from '../en/accessibility.ts';
import type { MessagesOf } from '../shape.ts';

/** Words of the accessibility statement. */
export const accessibility: MessagesOf<typeof en> = {
  title: 'Accessibilité',
  description:
    "Ce que ce centre d'aide fait pour que tout le monde puisse s'en servir, comment c'est testé, et ce qui ne l'est pas.",
  lead: "On vient ici quand on a un souci. Ce centre d'aide est fait pour que tout le monde puisse le lire et agir, et cette page dit jusqu'où cela a été testé.",
  aim: 'Ce que le site vise',
  'aim.text':
    "Les règles pour l'accessibilité des contenus web (WCAG) 2.2, niveau AA, et davantage là où cela aide : un contraste du texte d'au moins 7:1, des cibles qu'un doigt atteint, chaque page et chaque étape sans JavaScript.",
  keys: 'Le clavier',
  'keys.text':
    "Tabulation, Entrée, les flèches et Échap font ce qu'elles font partout. Ctrl+K (⌘K) mène au champ de recherche, et la touche / seule aussi. Qui dicte, ou appuie sur des touches sans le vouloir, peut désactiver cette touche seule. Ce navigateur s'en souvient et ne l'envoie nulle part.",
  'keys.switch': 'La touche / mène au champ de recherche',
  'keys.lost': "L'interrupteur n'a pas pu être chargé. Rechargez la page pour l'utiliser.",
  'keys.refused':
    'Ce navigateur ne permet pas aux pages de garder quoi que ce soit. La touche seule reste donc désactivée.',
  run: 'Le dernier audit',
  'run.never': "Ce centre d'aide n'a pas encore été audité.",
  'run.date': 'Date',
  'run.tools': 'Outils',
  'run.browser': 'Navigateur',
  'run.pages': 'Pages',
  'run.pages.text': '{{count}} des {{built}} adresses du site',
  'run.templates': 'Gabarits',
  'run.templates.text': '{{count}} : une page de chaque sorte, dans les deux langues, en clair et en sombre',
  'run.criteria': 'Critères',
  'run.criteria.text': '{{count}} critères de ces règles, ceux que les outils savent vérifier',
  'run.findings': 'Anomalies',
  'run.findings.none': 'aucune',
  'run.machines': 'Les mêmes résultats sous forme de données : {{link}}',
  'run.machines.link': 'rapport EARL en JSON-LD',
  doubts: "Ce que les outils n'ont pas su décider",
  'doubts.text': "Les outils laissent ces points à examiner. Chacun l'a été, avec cette conclusion :",
  'doubts.pages_one': '{{count}} page',
  'doubts.pages_other': '{{count}} pages',
  tests: 'Ce qui est testé en plus',
  'tests.text': 'À chaque modification, sur une page de chaque sorte :',
  'tests.markup': 'Le HTML de chaque page est valide.',
  'tests.keyboard':
    "La touche Tab atteint chaque élément dans l'ordre de lecture, montre où l'on est, et rien ne le recouvre.",
  'tests.small':
    "Sur les téléphones les plus étroits, et à un zoom de 400 %, rien n'est coupé et personne ne fait défiler de côté.",
  'tests.spacing': 'Des lettres, des mots et des lignes plus espacés ne coupent rien.',
  'tests.colours': 'En couleurs forcées et en sombre, tout reste visible.',
  'tests.motion': "Qui demande moins d'animations n'en voit aucune.",
  'tests.language':
    "Les mots de l'autre langue sont signalés comme tels, pour que les voix de synthèse les prononcent bien.",
  limits: "Ce qu'on ne sait pas",
  'limits.readers':
    "Personne n'a encore parcouru le site avec un vrai lecteur d'écran. L'ordre et les noms que reçoivent les lecteurs d'écran sont testés, ce qu'on entend ne l'est pas.",
  'limits.people': "Aucune personne en situation de handicap n'a encore été invitée à l'essayer.",
  'limits.programs':
    "Les programmes ne jugent qu'une partie de ces règles. Seuls des humains peuvent dire, par exemple, si les mots sont clairs.",
  'limits.portals':
    'Les espaces clients des fournisseurs, vers lesquels le site mène, ne font pas partie de cet audit.',
  report: 'Dites ce qui vous gêne',
  'report.text':
    "Notez l'adresse de la page, ce que vous vouliez faire et ce que vous utilisez pour la lire. Puis faites comme pour toute erreur : {{link}}.",
};
