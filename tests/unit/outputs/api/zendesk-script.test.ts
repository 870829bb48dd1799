import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ZENDESK_COMMAND, zendeskScript } from '../../../../src/outputs/api/zendesk-script.ts';

/** As many lines as somebody reads before they run them. */
const MOST_LINES = 15;

const script = zendeskScript(new URL('https://help.example'));

/** What a stand-in for the network answers; every call that is sent to it goes to the output, a line each. */
const NETWORK = `
const macro = (code, changed) => ({ changed, macro: { title: code, description: 'https://help.example/go/' + code + '/en/' } });
const answers = {
  'https://acme.zendesk.com/api/v2/macros': {
    macros: [{ id: 7, description: 'https://help.example/go/old/en/' }, { id: 1, description: null }],
    next_page: 'https://acme.zendesk.com/api/v2/macros?page=2',
  },
  'https://acme.zendesk.com/api/v2/macros?page=2': {
    macros: [{ id: 8, description: 'https://help.example/go/late/en/' }], next_page: null,
  },
  'https://help.example/api/zendesk/en.json': {
    macros: [macro('old', '2026-11-01'), macro('late', '2026-11-29'), macro('new', '2026-11-01')],
  },
  'https://help.example/api/zendesk/fr.json': { macros: [] },
};
globalThis.fetch = async (url, { method = 'GET', body, headers } = {}) => {
  console.log([method, url, headers?.Authorization ?? '', body ?? ''].join(' ').trim());
  const status = process.env.REFUSED === url && method !== 'GET' ? 429 : 200;
  return { ok: status === 200, status, json: async () => answers[url] ?? {} };
};
`;

/** The calls that the script makes. */
function callsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'macros-'));
  try {
    const file = join(folder, 'macros.mjs');
    writeFileSync(file, NETWORK + script);
    const env = {
      ZENDESK_SUBDOMAIN: 'acme',
      ZENDESK_EMAIL: 'lead@acme.example',
      ZENDESK_TOKEN: 'key',
      ...environment,
    };
    const output = execFileSync(process.execPath, [file], { env, encoding: 'utf8', stdio: 'pipe' });
    return output.trim().split('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const KEY = `Basic ${btoa('lead@acme.example/token:key')}`;
const MACROS = 'https://acme.zendesk.com/api/v2/macros';
const sent = (calls: readonly string[]) =>
  calls.filter((call) => !call.startsWith('GET')).map((call) => call.replace(` ${KEY}`, '').split('/go/')[0]);

describe('the script that makes macros', () => {
  test('is as short as is promised, and needs nothing but Node.js', () => {
    expect(script.split('\n').length).toBeLessThanOrEqual(MOST_LINES);
    expect(script).not.toMatch(/\b(?:import|require)\b/);
    const named = script.match(/\b(?:ZENDESK_[A-Z]+|SINCE)\b/g) ?? [];
    for (const name of named) expect(ZENDESK_COMMAND).toContain(`${name}=`);
  });

  test('reads all pages of macros, makes what is missing and changes what it finds again', () => {
    const calls = callsOf({});
    expect(calls.slice(0, 2)).toEqual([`GET ${MACROS} ${KEY}`, `GET ${MACROS}?page=2 ${KEY}`]);
    expect(sent(calls)).toEqual([
      `PUT ${MACROS}/7 {"macro":{"title":"old","description":"https://help.example`,
      `PUT ${MACROS}/8 {"macro":{"title":"late","description":"https://help.example`,
      `POST ${MACROS} {"macro":{"title":"new","description":"https://help.example`,
    ]);
  });

  test('spares what has not changed since a day', () => {
    const calls = sent(callsOf({ SINCE: '2026-11-29' }));
    expect(calls.map((call) => call?.split(' {')[0])).toEqual([`PUT ${MACROS}/8`, `POST ${MACROS}`]);
  });

  test('gives the key to Zendesk alone', () => {
    const others = callsOf({}).filter((call) => call.includes(' https://help.example/api/'));
    expect(others).toEqual([
      'GET https://help.example/api/zendesk/en.json',
      'GET https://help.example/api/zendesk/fr.json',
    ]);
  });

  test('stops at what is refused, and says what', () => {
    expect(() => callsOf({ REFUSED: `${MACROS}/8` })).toThrow(`429 ${MACROS}/8`);
  });
});
