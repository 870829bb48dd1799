import type { Line } from '../../../../../search/query.ts';

// kind: ending; to end a product
export const MASSIVEGRID: readonly Line[] = [
  [
    'en',
    "massivegrid cloud server, client left, don't renew",
    'plan:massivegrid/mg-cloud-server/end-of-term',
    'guide:cloud/massivegrid-services',
  ],
  [
    'en',
    'we rent bare metal from massivegrid in frankfurt and wind it down',
    'plan:massivegrid/mg-dedicated-server/end-of-term',
    'guide:cloud/massivegrid-services',
  ],
  [
    'en',
    'massivegrid managed nextcloud nobody uses, stop paying',
    'plan:massivegrid/mg-other/end-of-term',
    'guide:cloud/massivegrid-services',
  ],
  [
    'en',
    'erase my massivegrid server immediately please',
    'guide:cloud/massivegrid-services',
    'plan:massivegrid/mg-cloud-server/end-of-term',
    'plan:massivegrid/mg-dedicated-server/end-of-term',
    'guide:basics/end-of-term-or-now',
  ],
  [
    'fr',
    'serveur massive grid plus utilisé, pas question de payer le mois prochain',
    'plan:massivegrid/mg-cloud-server/end-of-term',
    'plan:massivegrid/mg-dedicated-server/end-of-term',
    'guide:cloud/massivegrid-services',
  ],
  [
    'fr',
    'cloud privé massivegrid, on plie bagage',
    'plan:massivegrid/mg-private-cloud/end-of-term',
    'guide:cloud/massivegrid-services',
  ],
  [
    'fr',
    'nom de domaine géré chez massivegrid, je le garde pas',
    'plan:massivegrid/mg-domain/not-documented',
    'guide:cloud/massivegrid-services',
  ],
  [
    'fr',
    'autre truc chez massivegrid, une sauvegarde managée, à stopper',
    'plan:massivegrid/mg-other/end-of-term',
    'guide:cloud/massivegrid-services',
  ],
];

// kind: trouble; stuck: button, error, e-mail, bill
export const MASSIVEGRID_TROUBLE: readonly Line[] = [
  [
    'en',
    'massivegrid sent nothing after my request and the due date is monday',
    'guide:basics/it-failed',
    'guide:basics/cancellation-scheduled-status',
    'guide:cloud/massivegrid-services',
  ],
  [
    'en',
    'paypal still sends money to massivegrid although the server is gone',
    'guide:basics/it-failed',
    'guide:basics/removing-a-card-cancels-nothing',
    'guide:basics/after-cancellation',
    'guide:cloud/massivegrid-services',
  ],
  [
    'en',
    'where did massivegrid put the request cancellation thing',
    'guide:basics/button-missing',
    'guide:cloud/massivegrid-services',
  ],
  [
    'fr',
    "massivegrid m'a rien confirmé depuis une semaine",
    'guide:basics/it-failed',
    'guide:basics/cancellation-scheduled-status',
    'guide:cloud/massivegrid-services',
  ],
  [
    'fr',
    "j'ai pris massivegrid via un revendeur, c'est lui qui facture, à qui m'adresser",
    'guide:basics/leave-a-reseller',
    'guide:cloud/massivegrid-services',
  ],
  [
    'fr',
    'demande massivegrid envoyée trop vite, je veux rester',
    'guide:basics/undo-a-cancellation',
    'guide:cloud/massivegrid-services',
  ],
];

// kind: agent; to end a product
export const MASSIVEGRID_AGENT: readonly Line[] = [
  [
    'en',
    'mg cust, priv cloud eot, where btn',
    'plan:massivegrid/mg-private-cloud/end-of-term',
    'guide:cloud/massivegrid-services',
    'guide:basics/button-missing',
  ],
  [
    'fr',
    'client massivegrid : request cancellation introuvable',
    'guide:basics/button-missing',
    'guide:cloud/massivegrid-services',
  ],
];
