import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { API_PATHS, zendeskPath } from '../../../src/outputs/api/files.ts';
import { FEATURES, type Features, featuresOf, missingFor } from '../../../src/settings/features.ts';
import * as urls from '../../../src/urls.ts';

const [locale] = LOCALES;
const only = (...off: readonly string[]): Features => ({
  desk: !off.includes('desk'),
  embed: !off.includes('embed'),
  api: !off.includes('api'),
  changes: !off.includes('changes'),
  feedback: !off.includes('feedback'),
  planner: !off.includes('planner'),
  rights: !off.includes('rights'),
  style: !off.includes('style'),
});

describe('an address', () => {
  test.each<[string, readonly string[]]>([
    [urls.deskPath(locale), ['desk']],
    [urls.deskPartPath(locale, 'acme', 2), ['desk']],
    [urls.deskItemPath('bavo'), ['desk']],
    [urls.CITED_PATH, ['desk']],
    [urls.embedPath(locale), ['embed']],
    [urls.EMBED_SCRIPT_PATH, ['embed']],
    [urls.apiDocsPath(locale), ['api']],
    [urls.apiPath('plans.json'), ['api']],
    [urls.apiPath('replies.csv'), ['api']],
    [zendeskPath(locale), ['api']],
    [urls.apiPath('desk.json'), ['api', 'desk']],
    [urls.apiPath('schema/desk-item.v1.json'), ['api', 'desk']],
    [urls.apiPath('rights.json'), ['api', 'rights']],
    [urls.apiPath('schema/changes.v2.json'), ['api', 'changes']],
    [urls.changesPath(locale), ['changes']],
    [urls.changePath(locale, 'a-change'), ['changes']],
    [urls.markdownPath(urls.changesPath(locale)), ['changes']],
    [urls.changesFeedPath(locale), ['changes']],
    [urls.feedbackPath(locale, 'yes', { code: 'bavo' }), ['feedback']],
    [urls.plannerPath(locale, 'acme'), ['planner']],
    [urls.plannerSheetPath('all'), ['planner']],
    [`${urls.plannerPath(locale)}?bavo=`, ['planner']],
    [urls.rightPath(locale, 'fr', 'a-right'), ['rights']],
    [urls.markdownPath(urls.rightsPath(locale, 'fr')), ['rights']],
    [urls.stylePath(locale), ['style']],
    [urls.STYLE_THEMES_PATH, ['style']],
    ['/{lang}/planner/', ['planner']],
  ])('%s needs %j', (address, features) => {
    expect(featuresOf(address)).toEqual(features);
  });

  test.each([
    '/',
    urls.homePath(locale),
    urls.aboutPath(locale),
    urls.guidePath(locale, 'rights/desk'),
    urls.cancelPath(locale, 'planner'),
    urls.providerPath(locale, 'style'),
    `${urls.homePath(locale)}desktops/`,
    urls.searchFilePath('lines-en'),
    urls.permanentPath('desk'),
    urls.LLMS_PATH,
    '/desk/',
  ])('%s is on every site', (address) => {
    expect(featuresOf(address)).toEqual([]);
  });

  test('of the data is never there without it', () => {
    expect(API_PATHS.filter((path) => !featuresOf(path).includes('api'))).toEqual([]);
  });

  test('is missing where one of the parts that it needs is off', () => {
    const file = urls.apiPath('rights.json');
    expect(missingFor(file, only())).toBeUndefined();
    expect(missingFor(file, only('rights'))).toBe('rights');
    expect(missingFor(file, only('api'))).toBe('api');
    expect(
      missingFor(file, only(...FEATURES.filter((each) => each !== 'rights' && each !== 'api'))),
    ).toBeUndefined();
  });
});
