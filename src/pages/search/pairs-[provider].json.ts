import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/load.ts';
import type { Provider } from '../../catalogue/model.ts';
import { labelPairs } from '../../site/labels/label-cards.ts';

export const getStaticPaths = () =>
  loadCatalogue().providers.map((provider) => ({ params: { provider: provider.id }, props: { provider } }));

/** The labels of a provider in every language, for a page that shows them beside each other. */
export const GET: APIRoute<{ provider: Provider }> = ({ props }) => Response.json(labelPairs(props.provider));
