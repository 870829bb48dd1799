import type { PageRow } from '../../../content/oracle/row.ts';
import { all, near, TICKET, together } from '../../../content/oracle/wordings.ts';

/** Public cases of people in trouble with an account: locked out, robbed, cheated, or closing down. */
export const SITUATIONS_ACCOUNT: readonly PageRow[] = [
  {
    about: 'case a05',
    pages: ['guide:basics/close-your-account'],
    says: {
      'no service, no bill, no order, no credit': [
        all('service', 'unpaid|owed|to pay|bill', 'order', 'credit|prepaid'),
        all('service', 'impayé|à payer|facture', 'commande', 'crédit|prépayé'),
      ],
      'by ticket': TICKET,
    },
  },
  {
    about: 'case a10',
    pages: ['guide:basics/is-this-email-real'],
    says: {
      'compare with the e-mails kept in the portal': [
        near('e-?mail|copies|copy', 'My (messages|communications)|Service emails|Control Panel'),
        near('e-mails?|copies', 'Mes communications|espace client'),
      ],
      'compare with the list of services': [near('list', 'service'), near('liste|tableau', 'service')],
      'never pay through its link': [
        near('link', "never|do not|don't|without"),
        near('lien', 'jamais|ne |sans'),
      ],
      'OVHcloud asks for no password or bank details': [
        near('password', 'never|does not|not ask|bank|card'),
        near('mot de passe', 'jamais|ne |banc|carte'),
      ],
      'somebody who has given a card number calls the bank': [/\bbank\b/i, /banque/i],
    },
    sources: ['OVH-PHISHING'],
  },
  {
    about: 'case a12, case a42',
    pages: ['guide:basics/somebody-else-holds-the-keys'],
    says: {
      'what the holder of a domain can do': [
        near('holder|owner', 'domain|name'),
        near('titulaire|propriétaire', 'domaine|nom'),
      ],
      'identity is proved': [/identit|proof|documents?/i, /identité|justificatif|pièce/i],
      'a change of contact': [
        near('contact', 'change|procedure|hand'),
        near('contact', 'chang|procédure|modif|transm'),
      ],
      'an agency or webmaster who is gone': [
        /agency|webmaster|web designer|developer/i,
        /agence|webmaster|prestataire/i,
      ],
      'a colleague, or a former officer of an association': [
        /colleague|association|club|president|employee/i,
        /collègue|association|présiden|salarié|employé/i,
      ],
      'who pays is not who may cancel': [
        near('billing contact|pays|card', 'administrative contact|cancel'),
        near('contact (de )?facturation|paie|carte', 'contact administrateur|résili'),
      ],
    },
    sources: ['OVH-CONTACTS'],
  },
  {
    about: 'case a36',
    pages: ['guide:basics/ordered-and-never-delivered'],
    says: {
      'the state of the order': [
        together('\\borders?\\b', 'status|state|follow|track|progress|stands'),
        together('\\bcommandes?\\b', 'état|statut|suiv|avance'),
      ],
      'documents may be asked for': [
        /documents?|information|papers|details|proof/i,
        /document|justificatif|information|pièce/i,
      ],
      'the money that was taken': [
        near('refund|comes back|given back|hold|authori[sz]ation|money', 'days|paid|order|bank'),
        near('rembours|rendu|empreinte|argent|montant', 'jours|pay|commande|banque'),
      ],
      'else a ticket': TICKET,
      'withdrawal is another thing': [/withdraw/i, /rétract/i],
    },
  },
  {
    about: 'case a44',
    pages: ['guide:basics/locked-out'],
    says: {
      'a forgotten password': [
        near('password', 'forgot|lost|log-?in page'),
        near('mot de passe', 'oubli|perdu|page de connexion'),
      ],
      'the main e-mail address also serves to log in': [
        near('e-?mail', '(log|sign) in|log-?in|customer ID'),
        near('e-mail', 'connect|connexion|identifiant'),
      ],
      'recovery codes': [
        /(emergency|recovery|backup|security|back-up) codes?/i,
        /codes? de (secours|récupération|sécurité)/i,
      ],
      'another device': [
        near('another|other|second', 'device|phone|key'),
        near('autre', 'appareil|périphérique|téléphone|clé'),
      ],
      'else support, with papers': [
        near('support|form|ticket', 'document|identity|proof'),
        near('support|assistance|formulaire|ticket', 'justificatif|identité|pièce'),
      ],
    },
    sources: ['OVH-LOGIN', 'OVH-2FA'],
  },
  {
    about: 'case a50',
    pages: ['guide:basics/close-your-account | guide:basics/somebody-else-holds-the-keys'],
    says: {
      'a business that shuts down': [
        near('business|company', 'clos|shut|wound up|liquidat|ceas'),
        near('entreprise|société|activité', 'ferm|cess|liquid'),
      ],
      'its liquidator': [/liquidat/i, /liquidat/i],
      'in what order': [
        near('first|order|before|then', 'service|bill|account'),
        near("d'abord|ordre|avant|puis", 'service|facture|compte'),
      ],
    },
  },
  {
    about: 'case a53',
    pages: ['guide:basics/locked-out'],
    says: {
      'a complaint with the police': [/police|complaint/i, /plainte/i],
      'a copy to the provider': [
        near('copy', 'OVHcloud|support|send'),
        near('copie', 'OVHcloud|assistance|support|envoy'),
      ],
      'the account is blocked': [/block/i, /bloqu/i],
      'what was ordered is deleted and refunded': [
        near('fraud|order', 'delet[\\s\\S]{0,60}refund|refund'),
        near('fraud|command', 'supprim[\\s\\S]{0,60}rembours|rembours'),
      ],
    },
    sources: ['OVH-SUPPORT-FAQ'],
  },
];
