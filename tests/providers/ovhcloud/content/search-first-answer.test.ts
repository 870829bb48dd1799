import { expect, test } from 'vitest';
import { understandWholly } from '../../../../src/search/understand.ts';
import { CORE } from '../../../content/search-data.ts';

test('"résilier mon vps ovh" is answered from the first file alone', () => {
  expect(understandWholly('résilier mon vps ovh', CORE)).toBeDefined();
});
