import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { contentType } from '../../src/addresses/content-types.ts';
import { KEPT_FILE, unpacked } from '../../src/addresses/host-files.ts';
import { dist } from '../../src/tooling/serve/serve-dist.ts';
import { files, packedFiles } from './pages.ts';

const read = (file: string): Buffer => readFileSync(join(dist, file));

describe('what is packed for hosts', () => {
  it('is all text that packing brings a packet less for', () => {
    const large = [...files].filter(
      // What was kept for open pages is told to the next build, and served to nobody.
      (file) =>
        file !== `/${KEPT_FILE}` && contentType(file).compressible && statSync(join(dist, file)).size >= 1024,
    );
    expect(large.length).toBeGreaterThan(100);
    expect(large.filter((file) => !packedFiles.has(`${file}.br`) || !packedFiles.has(`${file}.gz`))).toEqual(
      [],
    );
  });

  it('is the file beside it, and smaller', () => {
    for (const file of packedFiles) {
      const [packed, whole] = [read(file), read(unpacked(file))];
      const held = file.endsWith('.br') ? brotliDecompressSync(packed) : gunzipSync(packed);
      expect([file, held.equals(whole), packed.length < whole.length]).toEqual([file, true, true]);
    }
  });
});
