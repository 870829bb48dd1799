import { expect, it } from 'vitest';
import { sideBySide } from '../../../src/integrations/side-by-side.ts';

const numbers = Array.from({ length: 100 }, (_, index) => index);

it('everything is done once, several at once and never too many', async () => {
  const done: number[] = [];
  let onTheWay = 0;
  let most = 0;
  await sideBySide(numbers, async (number) => {
    onTheWay += 1;
    most = Math.max(most, onTheWay);
    await Promise.resolve();
    onTheWay -= 1;
    done.push(number);
  });
  expect(done.toSorted((a, b) => a - b)).toEqual(numbers);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(32);
});

it('a failure is told, after what was on the way', async () => {
  let finished = 0;
  const failing = sideBySide(numbers, async (number) => {
    await Promise.resolve();
    if (number === 40) throw new Error('the disk is full');
    finished += 1;
  });
  await expect(failing).rejects.toThrow('the disk is full');
  expect(finished).toBe(99);
});
