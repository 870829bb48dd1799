import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawCard } from '../../../../src/outputs/cards/draw-card.ts';

const LONGEST =
  'Se rétracter de la commande d’un serveur dédié, de ses adresses et de son stockage, au MassiveGRID';

describe('the preview of a link', () => {
  it.each(['Cancel a VPS', LONGEST])(
    'is a small picture of the size that networks ask for: %s',
    async (title) => {
      const png = await drawCard({ title, kind: 'Plan', provider: 'MassiveGRID' });
      const { format, width, height } = await sharp(png).metadata();
      expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
      expect(png.length).toBeLessThan(40_000);
    },
  );

  it('has letters: another title gives another picture', async () => {
    const [one, other] = await Promise.all(
      ['Cancel a VPS', 'Cancel a domain'].map((title) => drawCard({ title, kind: 'Plan' })),
    );
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(false);
  });

  // The palette of the picture rounds the plate's green by one.
  it('keeps its words inside: the edge is the plain plate', async () => {
    const png = await drawCard({ title: LONGEST, kind: 'Plan', provider: 'Colonelserver' });
    const edge = await sharp(png)
      .removeAlpha()
      .extract({ left: 1160, top: 0, width: 40, height: 560 })
      .raw()
      .toBuffer();
    const colours = new Set<string>();
    for (let at = 0; at < edge.length; at += 3) colours.add(edge.subarray(at, at + 3).toString('hex'));
    expect([...colours]).toEqual(['00523a']);
  });
});
