import type { runByProvider as en } from '../en/run-by-provider.ts';
import type { MessagesOf } from '../shape.ts';

export const runByProvider: MessagesOf<typeof en> = {
  'interface.footer.sentence':
    "{{site}} explique comment partir. Rien de ce que vous faites ici ne met fin à un service : cela se passe dans l'espace client.",
  'pages.about.lead':
    "{{site}} explique comment mettre fin à un service, pas à pas. Ce site est tenu par l'entreprise qui fournit ces services, et ne peut rien résilier à votre place.",
  'pages.about.how.text':
    "Chaque libellé, chaque délai et chaque mise en garde est noté une seule fois, avec sa source et le jour de sa vérification, puis affiché partout dans les mêmes termes. Ce qui n'est pas publié est signalé comme tel : rien n'est deviné.",
  'pages.about.confidence.text':
    "La plupart des informations figurent dans des documents publiés. Celles d'une source ancienne ou partielle, celles qui ne sont pas confirmées et les simples conseils sont signalés.",
  'pages.about.live': "Si l'espace client dit autre chose",
  'pages.about.live.text':
    "Un bouton a pu changer de place depuis le jour où une page a été vérifiée : c'est alors l'espace client qui a raison. Merci de le signaler.",
  'pages.about.mistake.text':
    "Notez l'adresse de la page et ce que l'espace client affiche à la place, puis prévenez le support. Chaque page indique le jour de sa vérification et ses sources, pour que l'on puisse comparer.",
  'pages.provider.unpublished': "Ce qui n'est pas publié",
  'pages.undo.rest':
    "Un service qui n'est pas ici : la façon d'annuler sa résiliation n'est pas publiée, ou elle est définitive.",
  'plan.section.unpublished': "Ce qui n'est pas publié",
  'plan.back.late': 'Passé cette limite, demandez au support si le service peut encore être gardé.',
  'plan.back.proof.unpublished':
    "Ce que la page affiche ensuite n'est pas publié. Rouvrez le service : s'il annonce encore sa fin, demandez au support.",
  'plan.late.support': 'Seul le support peut dire si une demande est encore acceptée.',
  'plan.sources.checked': 'Vérifié le {{date}}.',
  'proof.unsaid': "Au bout de combien de temps s'inquiéter n'est pas publié.",
  'facts.ends.unpublished': 'Non publié ; demandez au support',
  'facts.askBy.before-end-unpublished': "Avant l'échéance ; combien de temps avant n'est pas publié",
  'facts.askBy.unpublished': "Le plus tôt possible ; aucun délai n'est publié",
  'facts.undo.unpublished': "Partez du principe que non ; rien n'est publié",
  'facts.data.unpublished': "Sauvegardez tout avant ; ce qu'elles deviennent n'est pas publié",
  'facts.refund.unpublished': "Demandez avant de résilier ; rien n'est publié",
  'facts.line.undo.unpublished':
    "Partez du principe que vous ne pourrez pas changer d'avis ; rien n'est publié",
  'facts.undo.text.unpublished':
    "Rien n'est publié sur la possibilité ni sur la façon de changer d'avis. Demandez au support avant de commencer.",
  'facts.email.none-mentioned': "Aucun e-mail n'est annoncé.",
  'facts.email.unpublished': 'Les e-mails envoyés ne sont pas publiés.',
  'desk.short.ends.unpublished': "Le jour où le service s'arrête n'est pas publié.",
  'desk.short.askBy.before-end-unpublished':
    "Faites la demande bien avant l'échéance : combien de temps avant n'est pas publié.",
  'desk.short.askBy.unpublished': "Faites la demande le plus tôt possible : aucun délai n'est publié.",
  'desk.short.data.unpublished': "Ce que deviennent vos données n'est pas publié : sauvegardez tout avant.",
};
