import type { APIRoute } from 'astro';
import { themeStyles } from '../styleguide/theme-styles.ts';

/** The second stylesheet of the style page, made from the tokens and the components' rules. */
export const GET: APIRoute = () => new Response(themeStyles(process.cwd()));
