import type { PageRow } from '../../../content/oracle/row.ts';
import { all, near, together } from '../../../content/oracle/wordings.ts';

/** Corrections 6, 7 and 14: "not published" although it is; and what goes on costing elsewhere. */
export const CORRECTIONS_NETWORK: readonly PageRow[] = [
  {
    about: 'correction 6, missing 10, case a28',
    pages: ['plan:ovhcloud/additional-ip/delete-resource', 'guide:network/ovhcloud-ip-addresses-and-vrack'],
    says: {
      'the API is a way, too': [/\bAPI\b/, /\bAPI\b/],
      'at any time': [/any time/i, /à tout moment/i],
      'an e-mail has to be confirmed': [near('e-?mail', 'confirm'), near('e-mail', 'confirm|valid')],
      'a block goes as a whole': [
        near('block|range', 'whole|entire|all (of )?(its|the)|every address|together'),
        near('bloc|plage', 'entier|entièrement|en entier|toutes|complet|ensemble'),
      ],
    },
    never: {
      'no guide':
        /publish(es)? no guide|no guide (is|was|has been) published|does not publish a guide|without a guide/i,
      'aucun guide': /aucun guide|pas de guide/i,
    },
    sources: ['OVH-AIP'],
  },
  {
    about: 'correction 6, the remark on offers without confirmation',
    pages: ['plan:ovhcloud/additional-ip/delete-resource | guide:network/ovhcloud-ip-addresses-and-vrack'],
    says: {
      'the call': [/\/ip\/service\/.*terminate/, /\/ip\/service\/.*terminate/],
      'some offers ask for no confirmation': [
        near('some (offers|addresses|services|IPs)', 'confirm|at once|without'),
        near('certaines? (offres|adresses|IP)|certains services', 'confirm|valid|aussitôt|sans'),
      ],
    },
  },
  {
    about: 'correction 7, missing 9',
    pages: [
      'plan:ovhcloud/domain/transfer',
      'guide:domains/transfer-a-domain-instead > plan:ovhcloud/domain/transfer',
    ],
    says: {
      'an e-mail with a link comes, usually to the administrative contact': [
        near('e-?mail', 'administrative contact|may authori[sz]e'),
        near('e-mail', 'contact administrateur|autoriser'),
      ],
      'accepting speeds it up': [
        near('Accept(er)?', 'speed|sooner|faster|quick|hasten|at once'),
        near('Accepter', 'accél|plus (tôt|vite|rapide)|hâte|aussitôt'),
      ],
      'refusing cancels it': [
        near('Refus(e|er|ing)|Reject|Declin', 'cancel|stop|end'),
        near('Refuser|refus', 'annul|arrêt|met fin'),
      ],
      'silence lets it end by itself in about 5 days': [/5 days/, /5 jours/],
      'only the link of the latest e-mail works': [
        near('latest|last|most recent|newest', 'e-?mail|link'),
        near('dernier|plus récent', 'e-mail|lien'),
      ],
      'nobody asked for it: somebody is moving the name': [
        near(
          "(did|do|does|had) not (ask|expect|request|start)|didn't|unexpected|nobody (asked|expect)|not from you",
          'refuse|reject|decline',
        ),
        near("pas demandé|n'avez rien demandé|n'attend|inattendu|sans l'avoir|pas à l'origine", 'refus'),
      ],
      'the e-mail is lost: ticket': [near('e-?mail|link', 'ticket'), near('e-mail|lien', 'ticket|demande')],
    },
    never: {
      'an active name is required':
        /name[^.\n]{0,20}(must|has to|needs to) (still )?be (active|alive)|only (an active|a live) name/i,
      'un nom actif est exigé': /nom[^.\n]{0,20}doit (encore |toujours )?être (actif|en vie)/i,
    },
    sources: ['OVH-DOMAIN-FOA'],
  },
  {
    about: 'correction 7, an expired name',
    pages: ['guide:domains/transfer-a-domain-instead | plan:ovhcloud/domain/transfer'],
    says: {
      'the code of an expired name can still be read': [
        together('expired', '\\bcode\\b'),
        together('expiré', '\\bcode\\b'),
      ],
      'in redemption it may have to be restored first': [
        near('redemption|restor', 'first|fee|before|may'),
        near('rédemption|redemption|restaur', "d'abord|frais|avant|peut"),
      ],
      'easier and cheaper before it expires': [
        near('easier|cheaper|simpler', 'before'),
        near('plus (simple|facile)|moins cher', 'avant'),
      ],
    },
    sources: ['OVH-DOMAIN-OUT'],
  },
  {
    about: 'correction 14, missing 11',
    pages: ['plan:ovhcloud/ovhcloud-connect/*'],
    says: {
      'take out the vRack, the point of presence, BGP': [
        all('vRack', 'BGP', 'point of presence|points of presence|PoP'),
        all('vRack', 'BGP', 'points? de présence|PoP'),
      ],
      'cancel in the list': [/Cancel my subscription/, /Résilier mon service/],
      'the other bill does not stop by itself': [
        near(
          '(bill|charg|invoic|cost|paid|fee)',
          "(not|n't) (stop|end)|goes on|keeps?|continu|separately|by itself",
        ),
        near(
          'factur|coût|frais|prélèv',
          "continue|ne (s'arrête|cesse)|pas (de lui-même|d'elle-même)|à part|séparément",
        ),
      ],
    },
  },
  {
    about: 'correction 14, who else has to be told',
    pages: [
      'plan:ovhcloud/ovhcloud-connect/direct/end-of-term | plan:ovhcloud/ovhcloud-connect/provider/end-of-term',
    ],
    says: {
      'the operator': [
        all('Megaport', 'Equinix', 'Console Connect'),
        all('Megaport', 'Equinix', 'Console Connect'),
      ],
      'the data centre': [
        near('cross-?connect', 'data cent(re|er)'),
        near('cross-?connect|raccordement', 'centre de données|data ?cent(re|er)'),
      ],
    },
    sources: ['OVH-OCC-DIRECT', 'OVH-OCC-PROVIDER'],
  },
  {
    about: 'correction 14, no longer without a guide',
    pages: ['provider:ovhcloud'],
    never: {
      'OVHcloud Connect without a guide':
        /no guide[^.\n]{0,80}OVHcloud Connect|OVHcloud Connect[^.\n]{0,80}no guide/i,
      'sans guide':
        /(aucun|pas de) guide[^.\n]{0,80}OVHcloud Connect|OVHcloud Connect[^.\n]{0,80}(aucun|pas de) guide/i,
    },
  },
];
