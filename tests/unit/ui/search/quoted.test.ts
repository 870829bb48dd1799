import { describe, expect, it } from 'vitest';
import { nameIn } from '../../../../src/ui/search/results/FacetFilters.tsx';
import { fill } from '../../../../src/ui/search/words.client.ts';

describe('what was typed is quoted as it is', () => {
  it.each(['$$', '$&', '$`', "$'", '$1', '$<query>', '{query}', '\\', '<b>'])('%s', (query) => {
    expect(fill('No answer matches “{query}”.', { query })).toBe(`No answer matches “${query}”.`);
  });

  it('and a name that no value has stays', () => {
    expect(fill('{constructor} {toString} {__proto__} {a}', { a: 1 })).toBe(
      '{constructor} {toString} {__proto__} 1',
    );
  });
});

describe('an id out of an address', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'nothing'])(
    'that nothing has: %s',
    (id) => {
      expect(nameIn({ vps: 'VPS' }, id)).toBe(id);
    },
  );

  it('that something has', () => {
    expect(nameIn({ vps: 'Servers' }, 'vps')).toBe('Servers');
  });
});
