import { describe, expect, test } from 'vitest';
import { type Change, findingsAfter } from './tree.ts';

const change = (fields: string): Change => ({
  file: 'changes.yaml',
  write: `changes:\n  - { id: first, on: 2026-11-22, title: { en: A, fr: B }, text: { en: A., fr: B. }, ${fields} }\n`,
});

describe('an entry of changes.yaml', () => {
  test.each<[string, string, readonly string[]]>([
    ['about this site', 'kind: page', []],
    [
      'about a label, in its words',
      'kind: label, provider: acme, label: cancel, touches: ["product:acme/vps"], sources: [ACME-DOC]',
      [],
    ],
    [
      'of a provider without a source',
      'kind: rule',
      [':2: changes[0] has no "sources"; only a change of this site itself needs none'],
    ],
    [
      'that touches what is not there',
      'kind: page, touches: ["guide:vps/acme-vsp", "provider:acmee"]',
      [
        ':2: changes[0].touches[0] guide "vps/acme-vsp" does not exist; did you mean "vps/acme-vps"?',
        ':2: changes[0].touches[1] names the provider "acmee", which does not exist; did you mean "acme"?',
      ],
    ],
    [
      'that touches facts that are there',
      'kind: page, touches: ["label:acme/cancel", "value:acme/notice", "warning:data-erased", "warning:acme/keep-a-trace"]',
      [],
    ],
    [
      'that touches facts that are not there',
      'kind: page, touches: ["value:acme/notise", "procedure:cancel"]',
      [
        ':2: changes[0].touches[0] value "acme/notise" does not exist; did you mean "acme/notice"?',
        ':2: changes[0].touches[1] procedure "cancel" does not exist; valid: acme/cancel-service',
      ],
    ],
    [
      'that touches something of no kind',
      'kind: page, touches: ["button:acme/cancel"]',
      [
        ':2: changes[0].touches[0] must be guide:family/slug, plan:provider/product/route, product:provider/product, provider:name, or a fact as provider/id: label:…, value:…, warning:…, check:…, dependant:…, procedure:…, email:…, rule:…',
      ],
    ],
    [
      'with a source that is not there',
      'kind: rule, sources: [ACME-DOCS]',
      [':2: changes[0].sources[0] source "ACME-DOCS" does not exist; did you mean "ACME-DOC"?'],
    ],
    [
      'with a label of nobody',
      'kind: page, label: cancel',
      [':2: changes[0].label needs the provider whose label it is'],
    ],
    ['of no kind', 'kind: news', [':2: changes[0].kind "news" is not one of: label, rule, page']],
  ])('%s', (_, fields, found) => {
    expect(findingsAfter(change(fields))).toEqual(found.map((each) => `content/changes.yaml${each}`));
  });

  test('stands once', () => {
    const entry =
      '  - { id: first, on: 2026-11-22, kind: page, title: { en: A, fr: B }, text: { en: A., fr: B. } }\n';
    expect(findingsAfter({ file: 'changes.yaml', write: `changes:\n${entry}${entry}` })).toEqual([
      'content/changes.yaml:3: changes[1].id "first" stands twice',
    ]);
  });

  test('says in French what it says in English', () => {
    const found = findingsAfter({
      file: 'changes.yaml',
      write:
        'changes:\n  - { id: first, on: 2026-11-22, kind: page, title: { en: A, fr: B }, text: { en: "See [it](guide:vps/acme-vps).", fr: B. } }\n',
    });
    expect(found).toEqual([
      'content/changes.yaml:2: changes[0].text.fr differs from "en": lacks guide:vps/acme-vps',
    ]);
  });
});
