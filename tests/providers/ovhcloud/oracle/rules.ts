import type { RuleRow } from '../../../content/oracle/row.ts';
import { NO_REFUND, UNPUBLISHED } from '../../../content/oracle/wordings.ts';

/** Plans that wait for the link of an e-mail. */
const BY_LINK = [
  'ovhcloud/dedicated-server/immediate',
  'ovhcloud/vps/immediate',
  'ovhcloud/domain/immediate',
  'ovhcloud/web-hosting/immediate',
  'ovhcloud/web-cloud-databases/immediate',
  'ovhcloud/mx-plan/',
  'ovhcloud/vrack/immediate',
  'ovhcloud/public-cloud/',
  'ovhcloud/managed-bare-metal/',
  'ovhcloud/hosted-private-cloud/',
];

const AT_ONCE = [
  'ovhcloud/dedicated-server/immediate',
  'ovhcloud/vps/immediate',
  'ovhcloud/domain/immediate',
  'ovhcloud/web-hosting/immediate',
  'ovhcloud/web-cloud-databases/immediate',
  'ovhcloud/mx-plan/alone/immediate',
];

const FRENCH_MARKET = [
  'ovhcloud/internet-access/',
  'ovhcloud/voip-line/',
  'ovhcloud/voip-alias/',
  'ovhcloud/fax-line/',
  'ovhcloud/voip-group/',
  'ovhcloud/overthebox/',
];

/** What holds for several OVHcloud plans at once. */
export const RULES: readonly RuleRow[] = [
  {
    name: '72 hours is the life of two links only',
    paths: ['ovhcloud/'],
    except: ['ovhcloud/managed-bare-metal/', 'ovhcloud/hosted-private-cloud/'],
    // A change of contact of a telephone line has 72 hours of its own, to be validated in.
    never: { '72 hours': /(?<!valid(at|er|é|ez)[^.]{0,80})\b72\b(?![^.]{0,60}valid(at|er|é|ez))/i },
  },
  {
    name: 'no delay of removal is a time in which anything can be saved',
    paths: ['ovhcloud/'],
    never: {
      'recovery in a number of days':
        /(you (can|may|could)|it can|can still) (be )?(recover|restor|get)[^.]{0,40}\b(14|30|45|60) days/i,
      'récupération dans un nombre de jours':
        /(vous pouvez|peuvent|peut encore|pourrez)[^.]{0,20}(récupér|restaur)[^.]{0,40}\b(14|30|45|60) jours/i,
    },
  },
  {
    name: 'no article number of a contract',
    paths: ['ovhcloud/'],
    never: { 'an article': /\b1[24]\.1\.2\b/ },
  },
  {
    name: 'no law of three clicks',
    paths: ['ovhcloud/'],
    never: { 'three clicks': /three[- ]clicks?|trois clics/i },
  },
  {
    name: 'no menu that the portal no longer has',
    paths: ['ovhcloud/'],
    never: {
      'an older name, but for saying that it is old':
        /(?<!(Older screens say|D'anciens écrans affichent)[^.]*)(Produits et services|Products and services|Gestion des services)/,
    },
  },
  {
    name: 'no figure of a staff answer of 2016',
    paths: ['ovhcloud/dedicated-server/'],
    never: { 'five days': /\b5 (days|jours)\b/i },
  },
  {
    name: 'nothing starts before the link of the e-mail is followed',
    paths: BY_LINK,
    except: ['ovhcloud/mx-plan/alone/end-of-term', 'ovhcloud/mx-plan/alone/withdraw'],
    says: {
      'the link': [/link/i, /lien/i],
      'where the e-mail goes: the main address of the account': [
        /(main|account's|contact) (e-?mail )?address|address of (your|the) (OVHcloud )?account/i,
        /adresse (e-mail )?(principale|de contact|du compte)/i,
      ],
      'look in spam': [/spam|junk/i, /spam|indésirable/i],
      'the e-mails are also in the portal': [
        /My (messages|communications)|Service emails|in the (portal|Control Panel)/i,
        /dans (l'|votre )espace client|Mes communications/,
      ],
    },
  },
  {
    name: 'at once means irreversible and no refund',
    paths: AT_ONCE,
    says: {
      irreversible: [/irreversible|cannot be undone|no way back|for good|final/i, /irréversible|définiti/i],
      'no refund': NO_REFUND,
    },
    sources: ['OVH-GDPR'],
  },
  {
    name: 'the life of the e-mail link is not published',
    paths: AT_ONCE,
    says: { 'not published': UNPUBLISHED },
  },
  {
    name: 'offered in France only',
    paths: FRENCH_MARKET,
    says: { France: [/France|French/, /France|français/i] },
  },
  {
    name: 'SMS is not for France only',
    paths: ['ovhcloud/sms/'],
    never: {
      'French market':
        /(sold|offered|available)[^.]{0,20}only in France|French market only|uniquement en France|marché français/i,
    },
  },
  {
    name: 'two kinds of Zimbra',
    paths: ['ovhcloud/zimbra/'],
    says: { 'the row of the list is named': [/Zimbra Email Account/, /Compte Email Zimbra/] },
  },
  {
    name: 'export before emptying a mailbox',
    paths: [
      'ovhcloud/email-pro/account/immediate',
      'ovhcloud/email-pro/platform/immediate',
      'ovhcloud/exchange-hosted/account/immediate',
      'ovhcloud/exchange-hosted/platform/immediate',
      'ovhcloud/zimbra/immediate',
      'ovhcloud/exchange-private/account/delete-resource',
    ],
    says: { export: [/export|save|back|copy/i, /export|sauvegard|copi/i] },
    never: { 'an e-mail link': /follow the link|suivez le lien/i },
  },
  {
    name: 'the undo wording trap',
    paths: ['ovhcloud/web-hosting/end-of-term', 'ovhcloud/domain/end-of-term', 'ovhcloud/vps/end-of-term'],
    says: { explained: [/Confirm cancellation/, /Confirmer l'annulation/] },
    sources: ['OVH-CANCEL-EN'],
  },
  {
    name: 'removing the card cancels nothing',
    paths: ['ovhcloud/domain/let-it-expire'],
    never: { 'removing the card as a way': /(remove|delete) (your|the) (card|payment method) (to|and)/i },
  },
  {
    name: 'no rescue phases with lengths after an immediate deletion',
    paths: ['ovhcloud/domain/immediate'],
    never: { 'lengths of grace or redemption': /\b(35|40) (days|jours)|\b7 (days|jours)/i },
  },
  {
    name: 'phone equipment follows its slip',
    paths: ['ovhcloud/voip-line/end-of-term', 'ovhcloud/voip-group/end-of-term'],
    says: {
      '15 days': [/15 days/, /15 jours/],
      'the deposit': [/deposit/i, /caution|dépôt de garantie/i],
      'the MAC address is checked': [/MAC/, /MAC/],
    },
    sources: ['OVH-RMA'],
  },
  {
    // Correction 2: the guide of 2025-11 is about modems and fibre boxes too.
    name: 'the fifteen days of a telephone are those of a fax device and a modem, too',
    paths: ['ovhcloud/fax-line/end-of-term', 'ovhcloud/internet-access/'],
    says: { '15 days': [/15 days/, /15 jours/] },
  },
  {
    name: 'a withdrawal is never offered where there is none',
    paths: ['ovhcloud/domain/', 'ovhcloud/ssl-sectigo/', 'ovhcloud/alldom/', 'ovhcloud/dns-zone/'],
    never: {
      'an offer':
        /right of withdrawal applies|you have 14 days|vous avez 14 jours|droit de rétractation s'applique/i,
    },
  },
  {
    name: 'no support action that the provider refuses',
    paths: ['ovhcloud/'],
    never: {
      'a global cancellation by support':
        /support (can|will) cancel (all|everything)|l'assistance (peut|va) tout résilier/i,
    },
  },
  {
    name: 'a name is not free the day its redemption ends: the registry takes days more, and 60 at most',
    paths: ['ovhcloud/domain/end-of-term', 'ovhcloud/domain/let-it-expire'],
    says: { 'the registry deletes it': [/registry/i, /registre/i] },
    never: { 'a sum of grace and redemption': /(Free for anyone|Libre pour tous)\s+(about|environ|\d)/ },
  },
  {
    name: 'no date after an immediate deletion says that the name is free',
    paths: ['ovhcloud/domain/immediate'],
    never: { 'a date': /Free for anyone|Libre pour tous/ },
  },
  {
    name: 'a Public Cloud project is gone after up to 30 days, not with the end of its suspension',
    paths: ['ovhcloud/public-cloud/'],
    never: { 'erased after the suspension': /7 (days later|days after|jours plus tard|jours après)/ },
  },
  {
    name: 'nobody pays for a DNS zone',
    paths: ['ovhcloud/dns-zone/'],
    never: { 'a paid period': /paid for|période payée|refund|rembours/i },
  },
  {
    name: 'the debit may come at the start of the month: the date in the list decides',
    paths: ['ovhcloud/'],
    never: { 'a rule without may': /renewals are charged|sont prélevés/i },
  },
  {
    name: 'an Internet access can be kept only in the month of the request',
    paths: ['ovhcloud/internet-access/end-of-term'],
    says: {
      'only in that month': [
        /(in|during) the (same )?month (of|as) (the|your) request/i,
        /(mois|cours du mois) de (la|votre) demande|même mois/i,
      ],
    },
  },
  {
    name: 'resetting keeps billing',
    paths: ['ovhcloud/email-pro/account/immediate', 'ovhcloud/exchange-hosted/account/immediate'],
    says: {
      'the empty account stays until it expires': [
        /(stays|remains|runs|kept|until)[^.]{0,60}(expir|date)/i,
        /(reste|demeure|court|jusqu)[^.]{0,60}(expir|échéance|date)/i,
      ],
    },
  },
  {
    name: 'no product warning is invented for the standard products',
    paths: [
      'ovhcloud/load-balancer/',
      'ovhcloud/nas-ha/',
      'ovhcloud/veeam-cloud-connect/',
      'ovhcloud/ssl-gateway/',
    ],
    never: { 'a length of time of its own': /\b(7|14|30|45|60) (days|jours)\b/i },
  },
];
