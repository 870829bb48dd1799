import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../../catalogue/load.ts';
import { type CardView, cardViews } from '../../../outputs/cards/cards.ts';
import { drawCard } from '../../../outputs/cards/draw-card.ts';

export function getStaticPaths() {
  return cardViews(loadCatalogue()).map((card) => ({
    params: { locale: card.locale, code: card.code },
    props: { card },
  }));
}

export const GET: APIRoute<{ card: CardView }> = async ({ props: { card } }) => {
  const { title, kind, provider } = card;
  const png = await drawCard({ title, kind, ...(provider && { provider }) });
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
