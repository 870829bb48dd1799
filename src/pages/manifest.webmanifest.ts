import type { APIRoute } from 'astro';
import { siteColours } from '../colours/site-colours.ts';
import { manifest } from '../outputs/feeds/manifest.ts';
import { site } from '../settings/site.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(manifest(site(), siteColours()))}\n`, {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
