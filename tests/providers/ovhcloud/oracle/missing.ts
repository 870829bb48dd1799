import type { PageRow } from '../../../content/oracle/row.ts';
import { all, near } from '../../../content/oracle/wordings.ts';

/** What the editorial review found documented and missing, beyond the corrections. */
export const MISSING: readonly PageRow[] = [
  {
    about: 'missing 18, case a55',
    pages: ['guide:basics/not-covered-here'],
    says: {
      'what has no plan here is named': [
        all('Logs Data Platform', 'Managed VCD|VCD|VCF', 'Kubernetes', 'Rancher'),
        all('Logs Data Platform', 'Managed VCD|VCD|VCF', 'Kubernetes', 'Rancher'),
      ],
      Nutanix: [/Nutanix/, /Nutanix/],
    },
  },
  {
    about: 'missing 18, Cold Archive',
    pages: ['plan:ovhcloud/object-storage/delete-resource'],
    says: {
      'start two days before the end': [
        near('Cold Archive', '48 hours|two days', 400),
        near('Cold Archive', '48 (h|heures)|deux jours', 400),
      ],
    },
    sources: ['OVH-REV-COLD'],
  },
  {
    about: 'unknown domain restoration cost',
    pages: [
      'plan:ovhcloud/domain/end-of-term | guide:domains/ovhcloud-domain | guide:basics/grace-periods-and-erasure',
    ],
    says: {
      'it costs more, and differs by extension': [
        near('restor|redemption', '(differ|var|depend|by)[^.\\n]{0,30}extension'),
        near('restaur|rédemption', "(diffèr|vari|dépend|selon|d'une)[^.\\n]{0,30}extension"),
      ],
    },
  },
  {
    about: 'unknown e-mails of a domain',
    pages: ['plan:ovhcloud/domain/immediate'],
    says: { 'an e-mail with a link': [near('e-?mail', 'link'), near('e-mail', 'lien')] },
    sources: ['OVH-GDPR'],
  },
  {
    about: 'unknown public cloud project e-mail',
    pages: ['plan:ovhcloud/public-cloud/delete-resource'],
    says: {
      'it confirms or drops, and asks for the password': [
        all('two links', 'password'),
        all('deux liens', 'mot de passe'),
      ],
    },
    sources: ['OVH-PCI-DEL'],
  },
];
