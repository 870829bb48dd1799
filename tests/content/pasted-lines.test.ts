import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { LONGEST_LINE, recognise } from '../../src/search/line/recognise.ts';
import { pageContext } from '../../src/site/page-context.ts';
import { linePage } from '../../src/site/question/line-book.ts';
import { ofProviders } from '../support/of-providers.ts';

/** A little below what is measured, 99 %. */
const LEAST = 0.97;

type PastedLine = readonly [line: string, product: string];
const PASTED_LINES = (await ofProviders<readonly PastedLine[]>('pasted-lines.ts')).flatMap(
  ([, lines]) => lines,
);

describe.each(LOCALES)('lines of bills and portals, read on a page in "%s"', (locale) => {
  const names = linePage(pageContext(locale));

  test('name the right product first, nearly always', () => {
    const astray = PASTED_LINES.filter(([line, product]) => recognise(line, names)[0]?.id !== product);
    const right = 1 - astray.length / Math.max(1, PASTED_LINES.length);
    console.log(
      `${locale}: ${(right * 100).toFixed(1)} % of ${PASTED_LINES.length} lines are right first`,
      astray
        .map(([line, product]) => `\n  ${line} → ${recognise(line, names)[0]?.id}, not ${product}`)
        .join(''),
    );
    expect(right).toBeGreaterThanOrEqual(LEAST);
  });

  test('are quoted exactly', () => {
    for (const [line] of PASTED_LINES)
      for (const { why } of recognise(line, names)) for (const words of why) expect(line).toContain(words);
  });

  test.each(['', '   ', '0000', 'Merci de votre confiance', '<img src=x onerror=alert(1)>', '🙂'])(
    'nothing is made of %j',
    (line) => {
      expect(recognise(line, names)).toEqual([]);
    },
  );

  test.each(['a', 'vps ', '1.', '-', 'a.', 'é'])('no more of %j is read than the field takes', (piece) => {
    const line = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(recognise(line, names)).toEqual(recognise(line.slice(0, LONGEST_LINE), names));
  });

  test('what is found has a name and a way on', () => {
    for (const { id } of names.products)
      expect(names.rows[id]).toMatchObject({ href: expect.stringMatching(`^/${locale}/cancel/`) });
  });
});
