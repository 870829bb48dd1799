import type { planner as en } from '../en/planner.ts';
import type { MessagesOf } from '../shape.ts';

export const planner: MessagesOf<typeof en> = {
  title: "Tout arrêter, dans l'ordre",
  description:
    "Plusieurs services, chez un ou plusieurs fournisseurs, en un seul plan : ce qu'il faut régler une fois, par quoi commencer, à quelle date, et où ne pas cliquer.",
  lead: 'Cochez ce que vous quittez, chez un ou plusieurs fournisseurs. Il en sort un seul plan, où rien ne vient avant ce dont il dépend.',
  choose: 'Que quittez-vous ?',
  'choose.provider': 'Chez quel fournisseur ?',
  'choose.provider.text': 'Les fournisseurs sont nombreux : chacun a son propre plan. Choisissez le vôtre.',
  show: 'Voir le plan',
  chosen_one: '{{count}} choix',
  chosen_other: '{{count}} choix',
  none: "Rien n'est encore coché. Votre plan apparaîtra ici. Si vous ne savez pas ce que vous avez, {link}.",
  'none.link': 'trouvez-le en trois questions',
  unknown: 'Absent de cette page : {{codes}}. Le lien est peut-être ancien, ou coupé.',
  prepare: 'À régler une fois',
  'prepare.text': "Chaque point ne figure ici qu'une fois, pour tout ce qui le demande.",
  'part.week': 'Cette semaine',
  'part.week.text': "L'un après l'autre, de haut en bas.",
  'part.date': 'À sa date',
  'part.date.text': 'Chacun à sa date, une fois ce qui le précède terminé.',
  'part.nothing': 'Rien à cliquer',
  'part.nothing.text': 'Ici, ne cliquez sur rien : le plan dit pourquoi.',
  link: 'Lien vers ce plan',
  first: "À régler d'abord",
  follow: 'Ouvrir le plan',
  'ends-on': 'Prend fin le',
  'your-day': 'Votre date',
  kept: 'Ce que vous cochez comme fait reste dans ce navigateur : {link}.',
  'kept.link': 'le voir ou le faire oublier',
  late: "Les dates, le lien et le fichier n'ont pas pu être chargés. L'ordre reste valable.",
};
