/**
 * A guide of the whole site leaves room for what providers say of its subject, with `<Parts />`; a provider's part of it
 * has the same path in its own folder. A guide with several such places names them, `<Parts name="refunds" />`, and the
 * part says with `<Part name="refunds" />` what begins there.
 */
export const GUIDE_MARKERS = ['Parts', 'Part'] as const;
export type GuideMarker = (typeof GUIDE_MARKERS)[number];

/** The name of a place that has none written: the only one of its guide. */
export const ONLY_PLACE = '';

const marker = (name: GuideMarker): RegExp =>
  new RegExp(`^<${name}(?:[ \\t]+name="(?<place>[^"\\n]*)")?[ \\t]*/>[ \\t]*$`, 'gm');

/** Where a guide leaves room, in the order of its text. */
export const placesIn = (body: string): readonly string[] =>
  [...body.matchAll(marker('Parts'))].map(({ groups }) => groups?.['place'] ?? ONLY_PLACE);

/** What a part says at each place of its guide, as it is written; an empty text where it says nothing. */
export function splitPart(body: string): ReadonlyMap<string, string> {
  const marks = [...body.matchAll(marker('Part'))];
  const pieces = marks.map(({ index, 0: mark, groups }, each): [string, string] => [
    groups?.['place'] ?? ONLY_PLACE,
    body.slice(index + mark.length, marks[each + 1]?.index).trim(),
  ]);
  const before = body.slice(0, marks[0]?.index).trim();
  return new Map([...(before === '' ? [] : [[ONLY_PLACE, before] as const]), ...pieces]);
}

/**
 * The text of a guide with what providers say in it, one after the other where several do.
 *
 * @param parts the bodies of the parts, in the order of the providers
 * @example composeGuide('First.\n\n<Parts />\n', ['At Acme, too.']) // 'First.\n\nAt Acme, too.\n'
 */
export function composeGuide(body: string, parts: readonly string[]): string {
  const pieces = parts.map(splitPart);
  return body
    .replace(marker('Parts'), (_mark, place: string = ONLY_PLACE) =>
      pieces.flatMap((part) => part.get(place) || []).join('\n\n'),
    )
    .replace(/\n{3,}/g, '\n\n');
}
