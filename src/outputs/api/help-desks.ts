import type { Localized } from '../../catalogue/schemas/primitives.ts';
import type { REPLY_COLUMNS } from './schemas/replies.ts';

type Column = (typeof REPLY_COLUMNS)[number];

/** How replies get into a help desk, as far as its own documentation says. */
export interface HelpDesk {
  readonly id: string;
  readonly name: string;
  readonly how: Localized;
  /** Our column, and the field it goes into. */
  readonly fields: readonly (readonly [ours: Column, theirs: string])[];
  readonly documentation: readonly { readonly title: string; readonly url: string }[];
}

export const HELP_DESKS: readonly HelpDesk[] = [
  {
    id: 'zendesk',
    name: 'Zendesk',
    how: {
      en: "A reply becomes a macro, made by POST /api/v2/macros and changed by PUT /api/v2/macros/{id}. Its text goes into an action that sets the comment; another adds tags of the provider and the family to the ticket. The title begins with the provider's name and two colons, which the agents' menu shows as a folder, as GitLab's handbook tells.",
      fr: 'Une réponse devient une macro, créée par POST /api/v2/macros et modifiée par PUT /api/v2/macros/{id}. Son texte va dans une action qui remplit le commentaire ; une autre ajoute au ticket les marqueurs du fournisseur et de la famille. Le titre commence par le nom du fournisseur et deux fois deux-points, que le menu des agents montre comme un dossier, selon le manuel de GitLab.',
    },
    fields: [
      ['title', 'title'],
      ['html', 'actions[].value (field: comment_value_html)'],
      ['text', 'actions[].value (field: comment_value)'],
    ],
    documentation: [
      {
        title: 'Zendesk, Macros',
        url: 'https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/',
      },
      {
        title: 'Zendesk, Actions reference',
        url: 'https://developer.zendesk.com/documentation/ticketing/reference-guides/actions-reference/',
      },
      {
        title: 'Zendesk, Pagination',
        url: 'https://developer.zendesk.com/api-reference/introduction/pagination/',
      },
      {
        title: 'GitLab handbook, Macros',
        url: 'https://handbook.gitlab.com/handbook/security/customer-support-operations/zendesk/macros/',
      },
    ],
  },
  {
    id: 'intercom',
    name: 'Intercom',
    how: {
      en: 'A reply becomes a macro, which Intercom also calls a saved reply. The reference of the API that we read has calls to list and read macros and none to make one: make them in the inbox.',
      fr: "Une réponse devient une macro, qu'Intercom appelle aussi « saved reply ». La référence de l'API que nous avons lue permet de lister et de lire les macros, pas d'en créer : créez-les dans la boîte de réception.",
    },
    fields: [
      ['title', 'name'],
      ['html', 'body'],
      ['text', 'body_text'],
    ],
    documentation: [
      {
        title: 'Intercom, Macros',
        url: 'https://developers.intercom.com/docs/references/preview/rest-api/api.intercom.io/macros',
      },
    ],
  },
  {
    id: 'freshdesk',
    name: 'Freshdesk',
    how: {
      en: 'A reply becomes a canned response, made by POST /api/v2/canned_responses. The folder (folder_id) and who sees it (visibility) are for you to choose.',
      fr: 'Une réponse devient une « canned response », créée par POST /api/v2/canned_responses. Le dossier (folder_id) et la visibilité (visibility) sont à vous de choisir.',
    },
    fields: [
      ['title', 'title'],
      ['html', 'content_html'],
    ],
    documentation: [
      { title: 'Freshdesk, Canned responses', url: 'https://developers.freshdesk.com/api/#canned-responses' },
    ],
  },
  {
    id: 'whmcs',
    name: 'WHMCS',
    how: {
      en: 'A reply becomes a predefined reply. The reference of the API that we read can fetch predefined replies and has no call to add one: add them in the administration.',
      fr: "Une réponse devient une « predefined reply ». La référence de l'API que nous avons lue permet de les lire, pas d'en ajouter : ajoutez-les dans l'administration.",
    },
    fields: [
      ['title', 'name'],
      ['text', 'reply'],
    ],
    documentation: [
      {
        title: 'WHMCS, GetTicketPredefinedReplies',
        url: 'https://developers.whmcs.com/api-reference/getticketpredefinedreplies/',
      },
    ],
  },
];
