import { documentKey, isDocument } from '../../search/text/document-key.ts';
import { fetchCited } from './row-source.client.ts';

let file: ReturnType<typeof fetchCited> | undefined;

/** Codes of what cites the document that a pasted address leads to. Rejects where that cannot be known now. */
export async function citing(pasted: string): Promise<readonly string[]> {
  file ??= fetchCited();
  const cited = await file.catch((error: unknown) => {
    // The next link pasted tries again.
    file = undefined;
    throw error;
  });
  const key = documentKey(pasted) ?? '';
  return [
    ...new Set(Object.entries(cited).flatMap(([known, codes]) => (isDocument(key, known) ? codes : []))),
  ];
}
