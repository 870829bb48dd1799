import type { APIRoute } from 'astro';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { pageContext } from '../../site/page-context.ts';
import { linePage } from '../../site/question/line-book.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

/** What the lines of bills and portals are recognised by, on the reader's device. */
export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  Response.json(linePage(pageContext(props.locale)));
