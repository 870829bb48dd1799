import { type Finding, nearestOr } from '../finding.ts';
import { ID_FORM, id } from '../schemas/primitives.ts';
import { type Entry, folderTree } from './folder-tree.ts';

/** Folders that other areas read, and account for: the ledger of addresses, and what the audit found. */
export const READ_ELSEWHERE: readonly string[] = ['content/ledger', 'content/accessibility'];

/**
 * The files under `content/`, as they are asked for. Whoever reads a kind of file asks here, which makes known where
 * such files may stand; what nobody asked for is a finding in the end, with the nearest place that is known.
 */
export interface ContentFiles {
  /** Whether a file stands at this place. */
  readonly file: (path: string) => boolean;
  /** The files of a kind in a folder, by path; those whose name is no id become findings. */
  readonly files: (folder: string, extension: string) => readonly string[];
  /** The folders in a folder, by name. */
  readonly folders: (folder: string) => readonly string[];
  /** Every file below a folder, whoever reads it. */
  readonly below: (folder: string) => readonly string[];
  /** Leaves what is below a folder for another time: that nobody asked for it says nothing. */
  readonly leave: (folder: string) => void;
  /** What nobody asked for, and what is no file. */
  readonly unaccounted: () => readonly Finding[];
}

/** @param root the repository's root */
export function contentFiles(root: string): ContentFiles {
  const entries = folderTree(root, 'content');
  const kinds = new Map(entries.map(({ path, kind }) => [path, kind]));
  const inside = new Map<string, Entry[]>();
  for (const entry of entries) {
    const folder = entry.path.slice(0, entry.path.lastIndexOf('/'));
    inside.set(folder, [...(inside.get(folder) ?? []), entry]);
  }
  const taken = new Set<string>();
  const misnamed: Finding[] = [];
  const places = { files: new Set<string>(), kinds: new Map<string, string>() };

  const named = (path: string, extension: string): boolean => {
    const name = path.slice(path.lastIndexOf('/') + 1, path.length - extension.length);
    if (id.safeParse(name).success) return true;
    taken.add(path);
    misnamed.push({ file: path, at: '', message: notAnId(name) });
    return false;
  };
  const within = (folder: string, kind: Entry['kind']): readonly string[] =>
    (inside.get(folder) ?? []).filter((entry) => entry.kind === kind).map(({ path }) => path);

  return {
    file: (path) => {
      places.files.add(path);
      if (kinds.get(path) !== 'file') return false;
      taken.add(path);
      return true;
    },
    files: (folder, extension) => {
      places.kinds.set(folder, extension);
      const all = within(folder, 'file').filter((path) => path.endsWith(extension));
      const sound = all.filter((path) => named(path, extension));
      for (const path of sound) taken.add(path);
      return sound;
    },
    folders: (folder) =>
      within(folder, 'folder')
        .filter((path) => named(path, ''))
        .map((path) => path.slice(folder.length + 1)),
    below: (folder) => filesBelow(entries, folder),
    leave: (folder) => {
      for (const path of filesBelow(entries, folder)) taken.add(path);
    },
    unaccounted: () => [
      ...misnamed,
      ...entries
        .filter(
          ({ path, kind }) =>
            kind !== 'file' || !READ_ELSEWHERE.some((folder) => path.startsWith(`${folder}/`)),
        )
        .flatMap(({ path, kind }): Finding[] => {
          const message = kind === 'folder' ? notAFolder(path, places) : stray(path, kind, taken, places);
          const below = misnamed.some(({ file }) => path.startsWith(`${file}/`));
          return message === undefined || below ? [] : [{ file: path, at: '', message }];
        }),
    ],
  };
}

function filesBelow(entries: readonly Entry[], folder: string): readonly string[] {
  return entries
    .filter(({ path, kind }) => kind === 'file' && path.startsWith(`${folder}/`))
    .map(({ path }) => path);
}

/** Says that something is no file of its own, or that nothing reads it. */
function stray(
  path: string,
  kind: Entry['kind'],
  taken: ReadonlySet<string>,
  places: Places,
): string | undefined {
  if (kind === 'link') return 'is a link to somewhere else; put the file itself here';
  if (kind === 'other') return 'is no file';
  if (taken.has(path)) return undefined;
  return `is read by nothing; ${nearestPlace(path, places)}`;
}

function notAFolder(path: string, { files, kinds }: Places): string | undefined {
  const extension = kinds.get(path.slice(0, path.lastIndexOf('/')));
  return files.has(path) || (extension !== undefined && path.endsWith(extension))
    ? 'is a folder, where a file belongs'
    : undefined;
}

interface Places {
  readonly files: ReadonlySet<string>;
  /** Folders that take any file with this ending. */
  readonly kinds: ReadonlyMap<string, string>;
}

/** The known place that is most like a path. */
function nearestPlace(path: string, { files, kinds }: Places): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const stem = slug(name.replace(/\.[^.]*$/, ''));
  const top = path.split('/').slice(0, 3).join('/');
  const candidates = [
    ...files,
    ...[...kinds].map(([folder, extension]) => `${folder}/${stem}${extension}`),
  ].filter((candidate) => candidate.startsWith(top.slice(0, top.lastIndexOf('/'))));
  return nearestOr(path.toLowerCase(), candidates, 'CONTRIBUTING.md says what stands where');
}

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'name';

function notAnId(name: string): string {
  return `is named "${name}", and names are ${ID_FORM}; did you mean "${slug(name)}"?`;
}
