import { stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

export type Resolved =
  | { readonly kind: 'file'; readonly file: string; readonly status: 200 | 404 }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'nothing' };

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
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
  for (const file of [...own, join(root, '404.html')]) {
    if (await isFile(file)) return { kind: 'file', file, status: 404 };
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
  // Cannot happen after the test above; kept because a mistake there would publish the disk.
  if (path !== root && !path.startsWith(root.endsWith(sep) ? root : root + sep)) return notFound(root, []);

  const asksForFolder = pathname.endsWith('/');
  if (!asksForFolder && (await isFile(path))) return { kind: 'file', file: path, status: 200 };
  if (!(await isFile(join(path, 'index.html')))) return notFound(root, segments);
  if (asksForFolder) return { kind: 'file', file: join(path, 'index.html'), status: 200 };
  // Made anew from the segments: echoing `//host` would redirect to another site.
  return { kind: 'redirect', to: `/${segments.map(encodeURIComponent).join('/')}/` };
}
