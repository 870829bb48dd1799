import { extname } from 'node:path';

/** Text, which hosts compress; each with its charset, because some hosts name none and browsers then guess. */
const TEXT: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.wasm': 'application/wasm',
};

// Pagefind's own files (.pagefind, .pf_meta, .pf_index, .pf_fragment, .pf_filter) are gzip
// streams that its script unpacks itself, so they stay octet streams and are not packed again.
const PACKED: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

/** Files that say what they are by their name and not by their ending, in the top folder. */
const OPENSEARCH = {
  prefix: 'opensearch-',
  extension: '.xml',
  mime: 'application/opensearchdescription+xml; charset=utf-8',
};

export interface ContentType {
  readonly mime: string;
  /** Whether packing it with gzip or Brotli makes it smaller. */
  readonly compressible: boolean;
}

/** What files of one ending, or of one beginning and ending, are sent as. */
export interface FileType extends ContentType {
  /** With its dot. */
  readonly extension: string;
  /** How the names begin that this is for, in the top folder; any when left out. */
  readonly prefix?: string;
}

const typed = (table: Readonly<Record<string, string>>, compressible: boolean): readonly FileType[] =>
  Object.entries(table).map(([extension, mime]) => ({ extension, mime, compressible }));

/** All types that a host has to know, the exception after the rule. */
export const FILE_TYPES: readonly FileType[] = [
  ...typed(TEXT, true),
  ...typed(PACKED, false),
  { ...OPENSEARCH, compressible: true },
];

/** What any other file is sent as. */
export const OTHER_TYPE = 'application/octet-stream';

/** The content type of a file, after its name. */
export function contentType(file: string): ContentType {
  if (/(?:^|[\\/])opensearch[^\\/]*\.xml$/.test(file)) return { mime: OPENSEARCH.mime, compressible: true };
  const extension = extname(file).toLowerCase();
  const mime = TEXT[extension];
  if (mime !== undefined) return { mime, compressible: true };
  return { mime: PACKED[extension] ?? OTHER_TYPE, compressible: false };
}
