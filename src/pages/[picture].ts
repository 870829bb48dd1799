import type { APIRoute, GetStaticPaths } from 'astro';
import { siteLogo } from '../settings/site.ts';

const logo = siteLogo();

export const getStaticPaths = (() =>
  logo ? [{ params: { picture: logo.path.slice(1) } }] : []) satisfies GetStaticPaths;

/** The logo of the house, as a file: its path would weigh more than all else in the header of every page. */
export const GET: APIRoute = () =>
  new Response(new Uint8Array(logo?.bytes ?? []), {
    headers: { 'Content-Type': logo?.type ?? 'image/svg+xml' },
  });
