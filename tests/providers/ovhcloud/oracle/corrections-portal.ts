import { NOT_WHOEVER_LOGS_IN } from '../../../content/oracle/of-hosts-that-say-little.ts';
import type { PageRow } from '../../../content/oracle/row.ts';
import { near, notAsVariant } from '../../../content/oracle/wordings.ts';

/** Corrections 12, 15 and 16, and part B: what stands on the screens, and who may use them. */
export const CORRECTIONS_PORTAL: readonly PageRow[] = [
  {
    about: 'correction 12',
    pages: ['plan:ovhcloud/dedicated-server/end-of-term', 'plan:ovhcloud/domain/end-of-term'],
    says: {
      'the choice of the expiry date, in its words': [
        /Cancel service on its expiry date/,
        /Résilier le service à la date d'expiration/,
      ],
    },
    never: {
      'its words are not published':
        /does not (publish|say)[^.\n]{0,30}(exact )?(words|wording)|exact words/i,
      'ses mots ne sont pas publiés': /(ne publie|n'indique)[^.\n]{0,30}(mots|libellé)|mots exacts/i,
    },
    sources: ['MGR-RESILIATE-MODAL'],
  },
  {
    about: 'correction 12, no e-mail to stop a wrong click',
    pages: ['guide:basics/end-of-term-or-now', 'plan:ovhcloud/dedicated-server/end-of-term'],
    says: {
      'do not count on it': [
        near(
          'e-?mail',
          "(do not|don't|never|cannot|not) (count|rely|depend)|without (an |any )?e-?mail|no e-?mail|not always",
        ),
        near(
          'e-mail',
          "ne (comptez|vous fiez)|ne comptez pas|sans (aucun )?e-mail|aucun e-mail|pas toujours|n'est pas certain",
        ),
      ],
    },
    never: { 'a safety net': /safety net|filet de sécurité/i },
  },
  {
    about: 'correction 12, no longer unpublished',
    pages: ['provider:ovhcloud'],
    never: {
      'the words of the choice': /does not (publish|say)[^.\n]{0,40}(exact )?(words|wording)/i,
      'les mots du choix': /(ne publie pas|n'indique pas)[^.\n]{0,20}(les )?(mots|libellé)/i,
    },
  },
  {
    about: 'correction 15',
    pages: ['guide:basics/who-may-cancel | guide:basics/somebody-else-holds-the-keys'],
    says: {
      'the entry and what is typed after it': [
        /Modify contacts[\s\S]{0,500}(customer ID|NIC)/i,
        /Modifier les contacts[\s\S]{0,500}identifiant client/i,
      ],
      'then it is confirmed': [
        /(customer ID|NIC)[\s\S]{0,200}Confirm/i,
        /identifiant client[\s\S]{0,200}Valider/i,
      ],
      'not for Zimbra': [near('Zimbra', 'not|cannot|no'), near('Zimbra', "ne |n'|pas|aucun|sauf")],
      'Email Pro and Exchange by support': [
        /Email Pro[\s\S]{0,60}Exchange[\s\S]{0,160}(support|ticket)|(support|ticket)[\s\S]{0,160}Email Pro[\s\S]{0,60}Exchange/i,
        /Email Pro[\s\S]{0,60}Exchange[\s\S]{0,160}(assistance|ticket|support)|(assistance|ticket|support)[\s\S]{0,160}Email Pro[\s\S]{0,60}Exchange/i,
      ],
      'VoIP elsewhere, validated within 72 hours': [
        near('VoIP|telephon|phone line', '72 hours', 300),
        near('VoIP|téléphon', '72 (h|heures)', 300),
      ],
    },
    sources: ['OVH-CONTACTS'],
  },
  {
    about: 'correction 16',
    pages: ['guide:basics/who-may-cancel'],
    never: NOT_WHOEVER_LOGS_IN,
  },
  {
    about: 'B 1',
    pages: ['plan:ovhcloud/zimbra/immediate'],
    says: { 'its screen': [/\/#\/zimbra\/?/, /\/#\/zimbra\/?/] },
    never: { 'the old address': /#\/web\/zimbra/ },
  },
  {
    about: 'B 2',
    pages: ['plan:ovhcloud/hosted-private-cloud/immediate', 'guide:cloud/ovhcloud-hosted-private-cloud'],
    says: { 'its menu': [/Managed VMware vSphere/, /Managed VMware vSphere/] },
  },
  {
    about: 'B 3',
    pages: ['guide:basics/who-may-cancel | guide:basics/somebody-else-holds-the-keys'],
    says: { 'the menu': [/My contacts/, /Mes contacts/] },
    never: { 'its older name, but as such': notAsVariant('Gestion des contacts') },
  },
  {
    about: 'B 4',
    pages: ['guide:basics/undo-a-cancellation', 'plan:ovhcloud/vps/end-of-term'],
    says: { 'the menu': [/My offers and services/, /Mes offres & services/] },
    never: { 'its other spelling, but as such': notAsVariant('Mes offres et services') },
  },
  {
    about: 'B 3, B 4, on every plan',
    pages: ['plan:ovhcloud/*'],
    never: {
      'older names of menus, but as such': notAsVariant('Mes offres et services|Gestion des contacts'),
    },
  },
  {
    about: 'B 5',
    pages: ['plan:ovhcloud/email-pro/account/immediate'],
    says: { 'the entry': [/Reset this account/, /Réinitialiser ce compte/] },
    never: { 'the older entry, but as such': notAsVariant('Réinitialiser le compte') },
    sources: ['OVH-MAILDEL'],
  },
  {
    about: 'B 6',
    pages: [
      'plan:ovhcloud/exchange-hosted/account/immediate',
      'plan:ovhcloud/exchange-hosted/platform/immediate',
    ],
    says: { 'the entry': [/\bReset\b/, /Réinitialiser/] },
    never: { 'the older entry, but as such': notAsVariant('Réinitialiser (le|ce) compte') },
    sources: ['OVH-MAILDEL'],
  },
  {
    about: 'B 7, B 8',
    pages: ['plan:ovhcloud/microsoft-365-csp1/licence/delete-resource'],
    says: { 'the menu and its entry': [/⁝[\s\S]{0,200}Delete account/, /⁝[\s\S]{0,200}Supprimer le compte/] },
    never: { 'the old entry, but as such': notAsVariant('Disable account') },
  },
  {
    about: 'B 9',
    pages: ['plan:ovhcloud/email-pro/*', 'guide:email/ovhcloud-email-pro'],
    says: { 'its name on the screen, in French too': [/Email Pro/, /Email Pro/] },
    never: { 'the old French name': /E-mail Pro/ },
  },
  {
    about: 'B 12',
    pages: ['guide:basics/close-your-account | provider:ovhcloud | plan:ovhcloud/dns-zone/ticket'],
    says: {
      'the other words for a new ticket': [/Ticket creation|Création de ticket/, /Création de ticket/],
    },
  },
  {
    about: 'B 13',
    pages: ['provider:ovhcloud', 'guide:basics/automatic-and-manual-renewal'],
    says: {
      'reminders 40 and 15 days before': [near('40', '15 days', 60), near('40', '15 jours', 60)],
    },
    never: {
      'the month before': /reminder[^.\n]{0,60}month before/i,
      'le mois précédent': /rappel[^.\n]{0,60}(le mois (d'avant|précédent)|un mois avant)/i,
    },
    sources: ['OVH-FAQ-BILL'],
  },
  {
    about: 'B 14',
    pages: ['guide:basics/button-missing'],
    says: {
      'on manual renewal the form may open without fields': [
        near('manual', 'banner|message|form|no fields|without (any )?fields'),
        near('manuel', 'bandeau|bannière|formulaire|sans champ|aucun champ'),
      ],
    },
  },
  {
    about: 'B 15',
    pages: ['plan:ovhcloud/hosted-private-cloud/immediate', 'guide:cloud/ovhcloud-hosted-private-cloud'],
    says: {
      'the deletion stops the billing at once': [
        near(
          'billing|charges|bill',
          '(stops?|ends?)[^.\\n]{0,30}(at once|immediately|right away)|(at once|immediately)',
        ),
        near('facturation', "(s'arrête|cesse|prend fin|arrêtée?)|aussitôt|immédiat|tout de suite"),
      ],
      'the older guide says that a month begun is due': [
        near('month', 'due|charged|billed'),
        near('mois', 'dû|factur|pay'),
      ],
      'ask from the 25th': [/25th/, /\b25\b/],
    },
    never: {
      'data kept to the end of the month':
        /(kept|stays?|remains?)[^.\n]{0,20}until the end of (the|that) month|(conservées?|gardées?)[^.\n]{0,20}jusqu'à la fin du mois/i,
    },
    sources: ['OVH-REV-HPC', 'OVH-HPC'],
  },
  {
    about: 'B 21',
    pages: ['plan:ovhcloud/managed-bare-metal/immediate', 'plan:ovhcloud/sharepoint/*'],
    says: {
      'an older source': [
        /older or partial|reported, not confirmed/i,
        /ancienne ou partielle|rapporté, non confirmé/i,
      ],
    },
  },
];
