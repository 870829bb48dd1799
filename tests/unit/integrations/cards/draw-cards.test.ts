import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cardDrawer } from '../../../../src/integrations/cards/draw-cards.ts';
import type { Card } from '../../../../src/outputs/cards/card.ts';
import { HOUSE } from './house.ts';

const LONGEST =
  'Se rétracter de la commande d’un serveur dédié, de ses adresses et de son stockage, au MassiveGRID';
/** Nobody writes such a title; a new provider's product may still have such a name. */
const TOO_LONG = `${LONGEST}, ${LONGEST}`;
const ONE_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk';

const draw = async (card: Card): Promise<Buffer> => (await cardDrawer([card], HOUSE))(card);

describe('the preview of a link', () => {
  it.each(['Cancel a VPS', LONGEST])(
    'is a small picture of the size that networks ask for: %s',
    async (title) => {
      const png = await draw({ title, kind: 'Plan', provider: 'MassiveGRID' });
      const { format, width, height } = await sharp(png).metadata();
      expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
      expect(png.length).toBeLessThan(20_000);
    },
  );

  it('has letters: another title gives another picture', async () => {
    const [one, other] = await Promise.all(
      ['Cancel a VPS', 'Cancel a domain'].map((title) => draw({ title, kind: 'Plan' })),
    );
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(false);
  });

  it('is the same picture whatever is drawn with it', async () => {
    const card = { title: 'Cancel a VPS', kind: 'Plan', provider: 'Acme' };
    const others = ['Résilier un œuvre', 'Zz', LONGEST].map((title) => ({ title, kind: 'Guide' }));
    const among = await cardDrawer([...others, card], HOUSE);
    await Promise.all(others.map(among));
    expect((await among(card)).equals(await draw(card))).toBe(true);
  });

  it.each([LONGEST, TOO_LONG, ONE_WORD])('keeps its words inside: %s', async (title) => {
    const card = { title, kind: 'Plan', provider: 'Colonelserver' };
    // The edge at the right, the strip under the sign, and the one above the rule.
    const plain = [
      { left: 1160, top: 0, width: 40, height: 560 },
      { left: 0, top: 137, width: 1200, height: 3 },
      { left: 0, top: 448, width: 1200, height: 3 },
    ];
    const png = await draw(card);
    for (const region of plain) expect(await coloursIn(png, region)).toEqual([HOUSE.colours.sign.slice(1)]);
  });

  it('says what kind of page it is, and whose, in the corner', async () => {
    const corner = { left: 800, top: 70, width: 328, height: 60 };
    const plan = await draw({ title: 'Cancel a VPS', kind: 'Plan', provider: 'Acme' });
    expect(await coloursIn(plan, corner)).toContain(HOUSE.colours.tokens.light.get('on-sign-2')?.slice(1));
    const guide = await draw({ title: 'Cancel a VPS', kind: 'Guide' });
    expect((await pixels(guide, corner)).equals(await pixels(plan, corner))).toBe(false);
  });
});

interface Region {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const pixels = (png: Buffer, region: Region): Promise<Buffer> =>
  sharp(png).removeAlpha().extract(region).raw().toBuffer();

/** The colours in a part of a picture. */
async function coloursIn(png: Buffer, region: Region): Promise<readonly string[]> {
  const raw = await pixels(png, region);
  const colours = new Set<string>();
  for (let at = 0; at < raw.length; at += 3) colours.add(raw.subarray(at, at + 3).toString('hex'));
  return [...colours];
}
