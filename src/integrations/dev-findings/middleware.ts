import type { MiddlewareHandler } from 'astro';
import { withoutBase } from '../../base.ts';
import { CatalogueError, type Finding, summedUp } from '../../catalogue/finding.ts';
import { contentFindings, loadCatalogue } from '../../catalogue/load.ts';
import { concerned } from './concerned.ts';

let told: readonly Finding[] = [];

/**
 * In development, shows what is wrong in the content on the page that it concerns, and says it once in the terminal;
 * other pages are made of what was sound before. A page that is not there may be missing because of it.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const findings = contentFindings();
  if (findings.length === 0) {
    told = findings;
    return next();
  }
  if (told !== findings) for (const line of summedUp(findings)) console.error(line);
  told = findings;
  const here = concerned(withoutBase(url.pathname), findings, loadCatalogue());
  if (here.length > 0) throw new CatalogueError(here);
  const response = await next();
  if (response.status === 404) throw new CatalogueError(findings);
  return response;
};
