import { readCatalogue } from '../catalogue/check.ts';
import type { Catalogue } from '../catalogue/model.ts';

let built: Catalogue | undefined;

/**
 * The catalogue of a build, for what runs once the pages are there; read once for all of it. Not for development,
 * where content changes.
 *
 * @throws CatalogueError when the content is not sound
 */
export function builtCatalogue(): Catalogue {
  built ??= readCatalogue(process.cwd());
  return built;
}
