import { extname } from 'node:path';

const text: Readonly<Record<string, string>> = {
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
const packed: Readonly<Record<string, string>> = {
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

export interface ContentType {
  readonly mime: string;
  /** Whether packing it with gzip or Brotli makes it smaller. */
  readonly compressible: boolean;
}

/** The content type of a file, after its name. */
export function contentType(file: string): ContentType {
  if (/(?:^|[\\/])opensearch[^\\/]*\.xml$/.test(file))
    return { mime: 'application/opensearchdescription+xml; charset=utf-8', compressible: true };
  const extension = extname(file).toLowerCase();
  const mime = text[extension];
  if (mime !== undefined) return { mime, compressible: true };
  return { mime: packed[extension] ?? 'application/octet-stream', compressible: false };
}
