import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import type { Card } from './card.ts';
import { CARD } from './card.ts';
import { cardLayout } from './layout.ts';

const require = createRequire(import.meta.url);
const font = (file: string): Promise<Buffer> => readFile(require.resolve(`@expo-google-fonts/arimo/${file}`));

/** The letters come from a file of the project: a machine that builds may have no font at all. */
const fonts = Promise.all([font('400Regular/Arimo_400Regular.ttf'), font('700Bold/Arimo_700Bold.ttf')]);

/** Flat colours and their blends at the edges of letters; no dots between them. */
const PNG = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 } as const;

/** Drawing one takes a tenth of a second, and most titles stay as they are. */
const CACHE = join(process.cwd(), '.cache', 'cards');

/** The picture of a card, as PNG; the same card always gives the same bytes. */
export async function drawCard(card: Card): Promise<Buffer> {
  const layout = cardLayout(card);
  const file = join(
    CACHE,
    `${createHash('sha256').update(JSON.stringify(layout)).digest('hex').slice(0, 32)}.png`,
  );
  const known = await readFile(file).catch(() => undefined);
  if (known) return known;
  const png = await draw(layout);
  await mkdir(CACHE, { recursive: true });
  await writeFile(file, png);
  return png;
}

async function draw(layout: ReturnType<typeof cardLayout>): Promise<Buffer> {
  const [regular, bold] = await fonts;
  // Satori's types ask for React's nodes; plain objects of the same shape are what it documents.
  const svg = await satori(layout as Parameters<typeof satori>[0], {
    ...CARD,
    fonts: [
      { name: 'Arimo', data: regular, weight: 400, style: 'normal' },
      { name: 'Arimo', data: bold, weight: 700, style: 'normal' },
    ],
  });
  return sharp(Buffer.from(svg)).png(PNG).toBuffer();
}
