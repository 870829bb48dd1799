import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeCards } from '../../../../src/integrations/cards/write-cards.ts';
import type { CardView } from '../../../../src/outputs/cards/cards.ts';
import { HOUSE } from './house.ts';

const folder = mkdtempSync(join(tmpdir(), 'sortie-cards-'));
afterAll(() => rmSync(folder, { recursive: true }));

const card = (code: string, title: string): CardView => ({ locale: 'en', code, title, kind: 'Plan' });
const write = (site: string, cards: readonly CardView[], house = HOUSE): Promise<number> =>
  writeCards(cards, house, join(folder, site), join(folder, 'kept'));
const written = (site: string, code: string): Buffer =>
  readFileSync(join(folder, site, `cards/en/${code}.png`));

describe('the cards of a build', () => {
  it('are drawn once: what was drawn before is taken from the cache', async () => {
    expect(await write('first', [card('bavo', 'Cancel a VPS'), card('bavu', 'Cancel a domain')])).toBe(2);
    expect(await write('second', [card('bavo', 'Cancel a VPS'), card('bavu', 'Withdraw a domain')])).toBe(1);
    expect(written('second', 'bavo').equals(written('first', 'bavo'))).toBe(true);
    expect(written('second', 'bavu').equals(written('first', 'bavu'))).toBe(false);
  });

  it('are drawn anew for another house', async () => {
    const name = 'Example';
    expect(await write('other', [card('bavo', 'Cancel a VPS')], { ...HOUSE, name, logo: undefined })).toBe(1);
    expect(written('other', 'bavo').equals(written('first', 'bavo'))).toBe(false);
  });

  it('follow the words, not the code', async () => {
    expect(await write('third', [card('kemu', 'Cancel a VPS')])).toBe(0);
    for (const file of readdirSync(join(folder, 'kept'))) writeFileSync(join(folder, 'kept', file), 'seen');
    await write('fourth', [card('kemu', 'Cancel a VPS')]);
    expect(written('fourth', 'kemu').toString()).toBe('seen');
  });
});
