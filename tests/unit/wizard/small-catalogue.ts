import type { Catalogue, Provider } from '../../../src/catalogue/model.ts';
import {
  catalogue,
  family,
  product,
  productWithVariants,
  provider,
  route,
  variant,
} from '../catalogue/made.ts';

const FAMILIES = [
  family('servers'),
  family('email'),
  family('domains'),
  family('cloud', 'other'),
  family('licences', 'other'),
  family('basics', 'topic'),
];

const acme = provider('acme', [
  product('server', 'servers', [route('end-of-term'), route('immediate'), route('ticket')]),
  productWithVariants('mail', 'email', [
    variant('alone', [route('end-of-term'), route('immediate')]),
    variant('with-hosting', [route('nothing-to-cancel')]),
  ]),
  product('exchange', 'email', [route('end-of-term'), route('let-it-expire')], { alsoUnder: ['licences'] }),
  product('domain', 'domains', [route('let-it-expire')]),
  product('bucket', 'cloud', [route('delete-resource')]),
]);

const beta = provider('beta', [
  product('machine', 'servers', [route('end-of-term'), route('ticket')]),
  product('instance', 'cloud', [route('immediate'), route('ticket')]),
]);

/** A provider that sells everything the others do, and nothing they ask about. */
export const gamma: Provider = provider('gamma', [
  product('gamma-server', 'servers', [route('end-of-term')]),
  product('gamma-domain', 'domains', [route('transfer'), route('let-it-expire')]),
]);

/**
 * Two providers: families with one and with two of them, a family with one product, a product with
 * variants, one with a single route, one that stands under a second family.
 */
export const SMALL: Catalogue = catalogue(FAMILIES, [acme, beta]);

export const WITH_GAMMA: Catalogue = catalogue(FAMILIES, [acme, beta, gamma]);
