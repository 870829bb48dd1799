import type { APIRoute } from 'astro';
import { WORDMARK_DOT, WORDMARK_PATH } from '../identity.ts';

/** The lettering of the header (`ui/signs/Wordmark.tsx`). */
export const GET: APIRoute = () =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 27"><path fill="none" stroke="#fff" stroke-width="4" d="${WORDMARK_PATH}"/><circle fill="#fff" cx="${WORDMARK_DOT.cx}" cy="${WORDMARK_DOT.cy}" r="${WORDMARK_DOT.r}"/></svg>\n`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
