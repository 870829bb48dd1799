import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isForHosts } from '../../addresses/host-files.ts';

export type Resolved =
  | { readonly kind: 'file'; readonly file: string; readonly status: 200 | 404 }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'nothing' };

/**
 * The file behind a path, if it is one of the site: links that stay in the folder are followed, and one that leads
 * out of it is no file, whatever the path looked like.
 */
async function siteFile(root: string, path: string): Promise<string | undefined> {
  try {
    const [folder, file] = await Promise.all([realpath(root), realpath(path)]);
    if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined;
    if (isForHosts(file.slice(folder.length).replaceAll(sep, '/'))) return undefined;
    return (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/** The URL's segments, decoded; `undefined` for a path that could leave the folder or hides. */
function segmentsOf(pathname: string): readonly string[] | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  // Decoded before it is split: an encoded slash must not smuggle a `..` past this test.
  const segments = decoded.split('/').filter((segment) => segment !== '');
  const unsafe = segments.some(
    (segment) => (segment.startsWith('.') && segment !== '.well-known') || /[\\\0]/.test(segment),
  );
  return unsafe ? undefined : segments;
}

async function notFound(root: string, segments: readonly string[]): Promise<Resolved> {
  const [language] = segments;
  const own = language === undefined ? [] : [join(root, language, '404', 'index.html')];
  for (const path of [...own, join(root, '404.html')]) {
    const file = await siteFile(root, path);
    if (file !== undefined) return { kind: 'file', file, status: 404 };
  }
  return { kind: 'nothing' };
}

/**
 * What a static host answers to a path: the file, a folder's index, a redirect to the URL with
 * its slash, or the "not found" page in the language of the path.
 *
 * @example resolveRequest(dist, '/en/guides') ⇒ { kind: 'redirect', to: '/en/guides/' }
 */
export async function resolveRequest(root: string, pathname: string): Promise<Resolved> {
  const segments = segmentsOf(pathname);
  if (segments === undefined) return notFound(root, []);

  const path = join(root, ...segments);
  const asksForFolder = pathname.endsWith('/');
  if (!asksForFolder) {
    const file = await siteFile(root, path);
    if (file !== undefined) return { kind: 'file', file, status: 200 };
  }
  const index = await siteFile(root, join(path, 'index.html'));
  if (index === undefined) return notFound(root, segments);
  if (asksForFolder) return { kind: 'file', file: index, status: 200 };
  // Made anew from the segments: echoing `//host` would redirect to another site.
  return { kind: 'redirect', to: `/${segments.map(encodeURIComponent).join('/')}/` };
}
