import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../../src/tooling/bootstrap/paths.mjs';
import { projectFiles } from '../../../../src/tooling/checks/project-files.ts';
import { judgeSettings, OWN_NAMES, wrongSettings } from '../../../../src/tooling/settings/settings.ts';
import { siteUrl } from '../../../../src/tooling/settings/site-url.ts';

describe('a setting', () => {
  it.each([
    ['SITE_URL', 'help.example.com', 'SITE_URL must be an address like https://help.example.com, not'],
    ['SITE_URL', 'ftp://help.example.com', 'SITE_URL must be an address like'],
    ['SITE_URL', 'https://a.example/help/?q', 'nothing behind that: https://a.example/help/ instead of'],
    ['SITE_URL', 'https://a.example/a//b/', 'may name a folder of its host'],
    ['SITE_URL', 'https://a.example/?q', 'nothing behind that: https://a.example instead of'],
    ['SITE_URL', 'https://ann:secret@a.example', 'must not hold a name or password'],
    ['FEEDBACK_ENDPOINT', 'http://a.example/post', 'FEEDBACK_ENDPOINT must be an address that begins with'],
    ['FEEDBACK_ENDPOINT', 'nonsense', 'FEEDBACK_ENDPOINT must be an address that begins with'],
    ['SORTIE_FRAME_ANCESTORS', '*', 'SORTIE_FRAME_ANCESTORS takes sites like'],
    ['PORT', 'eighty', 'PORT must be a number'],
    ['SORTIE_FRAME_ANCESTOR', 'https://a.example', 'did you mean "SORTIE_FRAME_ANCESTORS"?'],
    ['SORTIE_COLOUR', 'red', 'There is no setting SORTIE_COLOUR; valid: SORTIE_FRAME_ANCESTORS,'],
  ])('%s=%s is refused in one sentence', (name, value, sentence) => {
    const wrong = wrongSettings({ [name]: value });
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toContain(sentence);
    expect(wrong[0]).toMatch(/[.?]$/);
  });

  it.each([
    {},
    { SITE_URL: '', FEEDBACK_ENDPOINT: '', SORTIE_FRAME_ANCESTORS: '', PORT: '' },
    {
      SITE_URL: 'http://localhost:8080/help',
      FEEDBACK_ENDPOINT: 'https://a.example/x?y',
      SORTIE_NO_INSTALL: '1',
    },
  ])('may be as in %j', (env) => {
    expect(wrongSettings(env)).toEqual([]);
  });

  it('that is wrong is told together with the others', () => {
    expect(() => judgeSettings({ PORT: 'x', SITE_URL: 'y' })).toThrow(/SITE_URL must[^\n]+\nPORT must/);
  });

  it('SITE_URL keeps nothing secret in the message', () => {
    expect(() => siteUrl('https://ann:secret@a.example')).not.toThrow(/secret/);
  });
});

it('every SORTIE_ name that the project reads is known, and no other', () => {
  const used = projectFiles(root)
    .filter((file) => /\.(?:ts|mjs|astro)$/.test(file) && !file.includes('/settings/'))
    .flatMap((file) => readFileSync(join(root, file), 'utf8').match(/\bSORTIE_[A-Z_]+/g) ?? []);
  expect([...new Set(used)].sort()).toEqual([...OWN_NAMES].sort());
});
