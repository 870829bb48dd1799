import { didYouMean, type Finding } from '../finding.ts';
import type { MarkedComponent } from '../guide-markup.ts';
import { GUIDE_MARKERS, type GuideMarker, ONLY_PLACE, placesIn } from '../guide-parts.ts';
import type { RawContent, RawGuidePart } from '../raw-content.ts';
import { at } from './guide-agreement.ts';
import type { Rule } from './rule.ts';

export const isMarker = (name: string): name is GuideMarker => GUIDE_MARKERS.some((each) => each === name);

/** What a provider says in a guide of the whole site finds that guide, and the place in it that it names. */
export const guideParts: Rule = (content) => [
  ...content.guides.flatMap((guide) => {
    const places = placesIn(guide.body);
    return markersOf(guide.markup.components).flatMap((marker) => {
      const place = placeOf(marker);
      const twice = places.filter((each) => each === place).length > 1;
      const say = (message: string): Finding[] => [at(guide, marker.offset, message)];
      if (marker.name === 'Part')
        return say('<Part> is for the parts of providers; a guide leaves room with <Parts />');
      if (guide.head.value.provider !== undefined)
        return say("<Parts> is for guides of the whole site; this one is its provider's own");
      return twice ? say(`leaves room for ${named(place)} twice; give each place a name of its own`) : [];
    });
  }),
  ...content.guideParts.flatMap((part) => inPart(content, part)),
];

function inPart(content: RawContent, part: RawGuidePart): Finding[] {
  const shared = content.guides.filter(({ head }) => head.value.provider === undefined);
  const guide = shared.find(({ id, locale }) => id === part.guide && locale === part.locale);
  if (!guide) {
    if (content.unread.has(part.slug)) return [];
    const ids = new Set(shared.filter(({ locale }) => locale === part.locale).map(({ id }) => id));
    return [
      part.head.finding(
        [],
        `is part of the guide "${part.guide}" of the whole site, which does not exist in "${part.locale}"; ${didYouMean(part.guide, ids)}`,
      ),
    ];
  }
  const places = placesIn(guide.body);
  const { file } = guide.head.finding([], '');
  const markers = markersOf(part.markup.components);
  const before = part.body.slice(0, markers[0]?.offset).trim();
  return [
    ...(before !== '' && !places.includes(ONLY_PLACE)
      ? [at(part, 0, `${file} has no place without a name; begin with ${placeList(places)}`)]
      : []),
    ...markers.flatMap((marker, index) => {
      const place = placeOf(marker);
      const say = (message: string): Finding[] => [at(part, marker.offset, message)];
      if (marker.name === 'Parts')
        return say('<Parts> leaves room in a guide of the whole site; a part begins with <Part />');
      if (!places.includes(place))
        return say(
          `${file} has no place for ${named(place)}; ${places.length > 0 ? `it has ${placeList(places)}` : 'write <Parts /> into it first'}`,
        );
      return markers.findIndex((each) => placeOf(each) === place) < index
        ? say(`${named(place)} stands twice in this part; write it in one piece`)
        : [];
    }),
  ];
}

const markersOf = (components: readonly MarkedComponent[]): readonly MarkedComponent[] =>
  components.filter(({ name }) => isMarker(name));

const placeOf = ({ props }: MarkedComponent): string =>
  props.find(([prop]) => prop === 'name')?.[1] ?? ONLY_PLACE;

const named = (place: string): string => (place === ONLY_PLACE ? 'parts without a name' : `"${place}"`);

const placeList = (places: readonly string[]): string =>
  places.map((place) => (place === ONLY_PLACE ? '<Part />' : `<Part name="${place}" />`)).join(', ');
