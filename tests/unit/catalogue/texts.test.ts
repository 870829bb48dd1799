import { describe, expect, test } from 'vitest';
import { type Case, FILES, findingsAfter } from './tree.ts';

const { procedures, product, provider } = FILES;
const STEP = 'content/providers/acme/procedures.yaml';
const NOT_MARKUP = 'which is not {label:id}, {value:id}, {portal}, {provider} or [words](kind:target)';

/** English of the first step, and of the second. */
const [FIRST, SECOND] = ['cancel-service.steps[0].text', 'cancel-service.steps[1].text'];

const CASES: readonly Case[] = [
  {
    what: 'an unknown label, which is why the languages differ',
    file: procedures,
    replace: 'en: "Choose {label:cancel}',
    by: 'en: "Choose {label:cansel}',
    found: [`${STEP}:7: ${FIRST}.en names the label "cansel", which does not exist; did you mean "cancel"?`],
  },
  {
    what: 'an unknown value in both languages',
    file: procedures,
    replace:
      '        en: "Choose {label:cancel}, {value:notice} before the end."\n        fr: "Choisissez {label:cancel}, {value:notice} avant la fin."',
    by: '        en: "Choose {label:cancel}, {value:notise} before the end."\n        fr: "Choisissez {label:cancel}, {value:notise} avant la fin."',
    found: [
      `${STEP}:7: ${FIRST}.en names the value "notise", which does not exist; did you mean "notice"?`,
      `${STEP}:8: ${FIRST}.fr names the value "notise", which does not exist; did you mean "notice"?`,
    ],
  },
  {
    what: 'a label that French lacks',
    file: procedures,
    replace: 'Choisissez {label:cancel}, ',
    by: 'Choisissez, ',
    found: [`${STEP}:8: ${FIRST}.fr differs from "en": lacks {label:cancel}`],
  },
  {
    what: 'another label in French',
    file: procedures,
    replace: 'Choisissez {label:cancel}, ',
    by: 'Choisissez {label:billing}, ',
    found: [`${STEP}:8: ${FIRST}.fr differs from "en": lacks {label:cancel}, alone has {label:billing}`],
  },
  {
    what: 'another target in French',
    file: procedures,
    replace: '[les dates](#dates)',
    by: '[les dates](#undo)',
    found: [`${STEP}:11: ${SECOND}.fr differs from "en": lacks section:dates, alone has section:undo`],
  },
  {
    what: 'a link that has no form',
    file: procedures,
    replace: '[les dates](#dates)',
    by: '[les dates](dates), [celles-ci](#dates)',
    found: [`${STEP}:11: ${SECOND}.fr holds "[les dates](dates)", ${NOT_MARKUP}`],
  },
  {
    what: 'a placeholder that is none',
    file: provider,
    replace: 'en: "Ask in {portal}."',
    by: 'en: "Ask in {potral}."',
    found: [`content/providers/acme/provider.yaml:19: rules[0].text.en holds "{potral}", ${NOT_MARKUP}`],
  },
  {
    what: 'a placeholder that is not closed',
    file: provider,
    replace: 'en: "Ask in {portal}."',
    by: 'en: "Ask in {portal."',
    found: [`content/providers/acme/provider.yaml:19: rules[0].text.en holds "{", ${NOT_MARKUP}`],
  },
  {
    what: 'a link whose target has a space',
    file: provider,
    replace: 'en: "Ask in {portal}."',
    by: 'en: "Ask [support](support: desk)."',
    found: [`content/providers/acme/provider.yaml:19: rules[0].text.en holds "](", ${NOT_MARKUP}`],
  },
  {
    what: 'the portal of nobody in a general warning',
    file: 'warnings.yaml',
    replace: 'en: Nobody can bring it back.',
    by: 'en: "Look in {portal}."',
    found: [
      "content/warnings.yaml:5: data-erased.text.en holds {portal}, which only texts in a provider's folder may use",
    ],
  },
  {
    what: 'a bare duration in English',
    file: product,
    replace: 'en: A virtual server',
    by: 'en: Deleted after 30 days',
    found: [
      'content/providers/acme/products/vps.yaml:4: hint.en holds the bare duration "30 days"; make it a value and write {value:id}',
    ],
  },
  {
    what: 'a bare duration in French',
    file: product,
    replace: 'fr: Un serveur virtuel',
    by: 'fr: Supprimé 24h après',
    found: [
      'content/providers/acme/products/vps.yaml:4: hint.fr holds the bare duration "24h"; make it a value and write {value:id}',
    ],
  },
  {
    what: 'a straight quotation mark',
    file: product,
    replace: 'en: A virtual server',
    by: 'en: \'A "virtual" server\'',
    found: [
      'content/providers/acme/products/vps.yaml:4: hint.en holds a straight quotation mark; use “ ” or « »',
    ],
  },
  {
    what: 'a typographic space',
    file: product,
    replace: 'fr: Un serveur virtuel',
    by: 'fr: Un\u00A0serveur virtuel',
    found: [
      'content/providers/acme/products/vps.yaml:4: hint.fr holds a typographic space or apostrophe; type ordinary ones, display puts them in',
    ],
  },
  {
    what: 'a typographic apostrophe in the glossary',
    file: 'glossary.yaml',
    replace: 'fr: résilier',
    by: 'fr: s’en aller',
    found: [
      'content/glossary.yaml:3: entries[0].term.fr holds a typographic space or apostrophe; type ordinary ones, display puts them in',
    ],
  },
];

describe('a text', () => {
  test.each(CASES)('with $what', ({ found, ...change }) => {
    expect(findingsAfter(change)).toEqual(found);
  });
});

test.each(['2 hébergements', 'Windows 2019', '3 anciens noms', 'a 5-minute walk'])(
  '"%s" is no duration',
  (words) => {
    expect(
      findingsAfter({ file: FILES.product, replace: 'en: A virtual server', by: `en: ${words}` }),
    ).toEqual([]);
  },
);

describe('a link of a text to nothing', () => {
  test.each([
    ['guide', 'vps/acme-vsp', 'did you mean "vps/acme-vps"?'],
    ['plan', 'acme/vps/imediate', 'did you mean "acme/vps/immediate"?'],
    ['product', 'acme/vsp', 'did you mean "acme/vps"?'],
    ['page', 'planer', 'did you mean "planner"?'],
    ['screen', 'service', 'did you mean "services"?'],
    ['support', 'dsk', 'did you mean "desk"?'],
    ['section', 'date', 'did you mean "dates"?'],
  ])('%s', (kind, to, hint) => {
    const link = kind === 'section' ? `[x](#${to})` : `[x](${kind}:${to})`;
    const found = findingsAfter({
      file: FILES.provider,
      replace: 'text: { en: "Ask in {portal}.", fr: "Demandez dans {portal}." }',
      by: `text: { en: "Ask ${link}.", fr: "Demandez ${link}." }`,
    });
    const message = `names the ${kind} "${to}", which does not exist; ${hint}`;
    expect(found).toEqual([
      `content/providers/acme/provider.yaml:19: rules[0].text.en ${message}`,
      `content/providers/acme/provider.yaml:19: rules[0].text.fr ${message}`,
    ]);
  });
});
