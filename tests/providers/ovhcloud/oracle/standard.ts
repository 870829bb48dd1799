import type { RuleRow, Wording } from '../../../content/oracle/row.ts';

/** Labels of the standard procedure. */
export const STANDARD_STEPS = [
  ['My offers and services', '...', 'Cancel my subscription', 'Confirm'],
  ['Mes offres & services', '...', 'Résilier mon service', 'Valider'],
] as const;

/** What every plan by the standard procedure has to say. */
const STANDARD_SAYS: Readonly<Record<string, Wording>> = {
  'log in and click the name at top right': [/your name/i, /votre nom/i],
  'the last moment is 24 hours before the end': [/24 hours/, /24 (h|heures)/],
  'only the administrative contact may cancel': [
    /administrative contact|administrator/i,
    /contact administrateur/i,
  ],
  'only a service on automatic renewal has the entry': [
    /renews automatically|manual renewal/i,
    /se renouvelle automatiquement|renouvellement manuel/i,
  ],
  'an unpaid bill blocks it': [/unpaid|owe|debt/i, /impayé|facture (à régler|due)|non réglée|pas réglé/i],
  'how the undo entry is named': [/Stop cancellation of service/, /Annuler la résiliation du service/],
  'how the undo is confirmed': [/Confirm cancellation/, /Confirmer l'annulation/],
  'what the status reads': [/Cancellation scheduled/, /Résiliation programmée/],
  'where the end date is read': [/date of effect/i, /date d'effet/i],
  'the menu has other reasons to lack the entry: open a ticket': [/ticket/i, /ticket|demande d'assistance/i],
};

/**
 * A DNS zone goes by the same steps, but has one condition only, rights on the zone: it is free
 * of charge, so that neither renewal nor bills stand in the way.
 */
const ZONE_SAYS = Object.fromEntries(
  Object.entries(STANDARD_SAYS).filter(([fact]) => !/contact|renewal|bill/.test(fact)),
);

const standard = (path: string): RuleRow => ({
  name: 'goes by the standard procedure',
  paths: [path],
  says: STANDARD_SAYS,
  never: {
    'an e-mail link': /e-mail link|link (in|of) the e-mail|follow its link|lien de l'e-mail|suivez son lien/i,
  },
});

/** One row per plan that goes by the standard procedure. */
export const STANDARD: readonly RuleRow[] = [
  standard('ovhcloud/dedicated-server/end-of-term'),
  standard('ovhcloud/vps/end-of-term'),
  standard('ovhcloud/domain/end-of-term'),
  { ...standard('ovhcloud/dns-zone/end-of-term'), says: ZONE_SAYS },
  standard('ovhcloud/web-hosting/end-of-term'),
  standard('ovhcloud/web-cloud-databases/end-of-term'),
  standard('ovhcloud/web-paas/end-of-term'),
  standard('ovhcloud/mx-plan/alone/end-of-term'),
  standard('ovhcloud/zimbra/end-of-term'),
  standard('ovhcloud/microsoft-365-csp1/group/end-of-term'),
  standard('ovhcloud/sharepoint/platform/end-of-term'),
  standard('ovhcloud/byoip/end-of-term'),
  standard('ovhcloud/load-balancer/end-of-term'),
  standard('ovhcloud/nas-ha/end-of-term'),
  standard('ovhcloud/veeam-cloud-connect/end-of-term'),
  standard('ovhcloud/ssl-gateway/end-of-term'),
  standard('ovhcloud/licence/software/end-of-term'),
  standard('ovhcloud/overthebox/end-of-term'),
];
