import type { Catalogue, PlanRef, Provider, Route } from '../../../src/catalogue/model.ts';
import { catalogue, duration, family, product, provider, route, STATED, text } from '../catalogue/made.ts';

/** A provider with one of everything that a view has to say. */

const VALUES: Provider['values'] = new Map([
  ['notice', duration(24, 'hour')],
  ['delay', duration(3, 'day', { qualifier: 'up-to' })],
  ['link', duration(72, 'hour')],
  ['withdrawal', duration(14, 'day')],
  ['grace', duration(7, 'day')],
  ['redemption', duration(35, 'day', { to: 40, qualifier: 'about' })],
]);

const LABELS: Provider['labels'] = new Map([
  [
    'cancel',
    {
      text: text('Cancel my service', 'Résilier mon service'),
      formerly: { en: ['Terminate'], fr: ['Supprimer'] },
      variants: { en: ['Cancel', 'End it'], fr: [] },
      ...STATED,
    },
  ],
  ['odd', { text: text("The customer's e-mail", "Résilier l'e-mail ?"), ...STATED }],
  ['billing', { text: { en: 'Billing' }, gloss: { fr: 'facturation' }, ...STATED }],
  ['dots', { text: text('...', '...'), spoken: text('three dots', 'trois points'), ...STATED }],
]);

const SCREENS: Provider['screens'] = new Map([
  [
    'services',
    {
      name: text('Services'),
      url: { eu: 'https://eu.acme.example/services', ca: 'https://ca.acme.example/services' },
      ...STATED,
    },
  ],
  ['area', { name: text('Client area'), url: 'https://acme.example/area', ...STATED }],
  ['hidden', { name: text('Hidden'), ...STATED }],
]);

const PROCEDURES: Provider['procedures'] = new Map([
  [
    'cancel',
    {
      title: text('Cancel it', 'Résilier'),
      ...STATED,
      steps: [
        {
          text: text('Choose {label:cancel} in {portal}.', 'Choisissez {label:cancel} dans {portal}.'),
          remark: text('Or {label:dots}.', 'Ou {label:dots}.'),
          ...STATED,
        },
        { text: text('Choose {label:cancel} again.', 'Choisissez encore {label:cancel}.'), ...STATED },
      ],
    },
  ],
]);

const EMAILS: Provider['emails'] = new Map([
  [
    'link',
    {
      name: text('The link', 'Le lien'),
      subject: { fr: 'Votre lien …' },
      to: text('the owner', 'le titulaire'),
      when: text('At once', 'Tout de suite'),
      says: text('A link', 'Un lien'),
      missing: text('Look in {label:billing}.', 'Regardez dans {label:billing}.'),
      ...STATED,
    },
  ],
]);

export const ACME: Partial<Provider> = {
  name: 'Acme',
  portal: {
    name: text('the Acme portal', "l'espace client Acme"),
    open: text('Open', 'Ouvrir'),
    home: 'services',
  },
  regions: [
    { id: 'eu', name: text('Europe'), account: text('I have a European account') },
    { id: 'ca', name: text('Canada'), account: text('I have a Canadian account') },
  ],
  support: [
    {
      id: 'desk',
      name: text('Support'),
      action: text('Write to support', 'Écrire au support'),
      url: 'https://acme.example/support',
      how: text('Open a ticket in {portal}.', 'Ouvrez un ticket dans {portal}.'),
      ...STATED,
    },
    { id: 'phone', name: text('Phone'), action: text('Call'), ...STATED },
  ],
  values: VALUES,
  labels: LABELS,
  screens: SCREENS,
  procedures: PROCEDURES,
  emails: EMAILS,
};

/** The catalogue of Acme with a VPS that ends by these routes. */
export function acmeWith(...routes: readonly Route[]): Catalogue {
  return catalogue([family('vps')], [provider('acme', [product('vps', 'vps', routes)], ACME)]);
}

/** A plan of that VPS. */
export function planOf(fields: Partial<Route> = {}, id: Route['id'] = 'end-of-term'): PlanRef {
  const [acme] = acmeWith(route(id, fields)).providers;
  const [vps] = acme?.products ?? [];
  const [only] = vps?.variants ?? [];
  const [first] = only?.routes ?? [];
  if (!acme || !vps || !only || !first) throw new Error('the builders make one plan');
  return { provider: acme, product: vps, variant: only, route: first };
}
