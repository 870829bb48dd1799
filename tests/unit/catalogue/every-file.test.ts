import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RESULTS_FILE } from '../../../src/accessibility/schema.ts';
import { LEDGER_FOLDER } from '../../../src/addresses/ledger.ts';
import { checkContent } from '../../../src/catalogue/check.ts';
import { formatFinding } from '../../../src/catalogue/finding.ts';
import { READ_ELSEWHERE } from '../../../src/catalogue/read/content-files.ts';
import { FILES, findingsAfter, inTree } from './tree.ts';

/** What is found after something was done in the folder of the content. */
function findingsAfterDoing(act: (content: string) => void): readonly string[] {
  return inTree([], (root) => {
    act(join(root, 'content'));
    return checkContent(root).findings.map(formatFinding);
  });
}

function write(path: string, bytes: string | Uint8Array): (content: string) => void {
  return (content) => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), bytes);
  };
}

describe('a file that nothing reads', () => {
  test.each([
    ['providers/acme/products/new.yml', 'providers/acme/products/new.yaml'],
    ['providers/acme/products/new.YAML', 'providers/acme/products/new.yaml'],
    ['providers/acme/products/deep/new.yaml', 'providers/acme/products/new.yaml'],
    ['providers/acme/warning.yaml', 'providers/acme/warnings.yaml'],
    ['providers/acme/warnings/more/x.yaml', 'providers/acme/warnings/x.yaml'],
    ['providers/acme/provider.yml', 'providers/acme/provider.yaml'],
    ['guides/en/vps/new.md', 'guides/en/vps/new.mdx'],
    ['guides/en/vps/new.MDX', 'guides/en/vps/new.mdx'],
    ['guides/en/vps/deep/new.mdx', 'guides/en/vps/new.mdx'],
    ['guides/en/new.mdx', 'guides/en/vps/new.mdx'],
    ['guides/vps/new.mdx', 'guides/en/vps/new.mdx'],
    ['guides/de/vps/new.mdx', 'guides/en/vps/new.mdx'],
    ['guides/EN/vps/new.mdx', 'guides/en/vps/new.mdx'],
    ['guide/en/vps/new.mdx', 'guides/en/vps/new.mdx'],
    ['familys.yaml', 'families.yaml'],
    ['ask/new.yaml', 'asks/new.yaml'],
    ['asks/new.yml', 'asks/new.yaml'],
    ['term.yaml', 'terms.yaml'],
  ])('%s', (file, meant) => {
    expect(findingsAfterDoing(write(file, 'words: 1\n'))).toEqual([
      `content/${file}: is read by nothing; did you mean "content/${meant}"?`,
    ]);
  });

  test('is named where no place is like it', () => {
    expect(findingsAfterDoing(write('notes/of/last-week/about-nothing.txt', 'words'))).toEqual([
      'content/notes/of/last-week/about-nothing.txt: is read by nothing; CONTRIBUTING.md says what stands where',
    ]);
  });

  test('may be what systems and editors put beside files', () => {
    const act = (content: string): void => {
      write('.DS_Store', 'x')(content);
      write('guides/en/vps/.acme-vps.mdx.swp', 'x')(content);
      write('guides/en/vps/acme-vps.mdx~', 'x')(content);
      symlinkSync('nowhere', join(content, 'guides/en/vps/.#acme-vps.mdx'));
    };
    expect(findingsAfterDoing(act)).toEqual([]);
  });

  test('belongs to others in their folders', () => {
    expect(READ_ELSEWHERE).toEqual([LEDGER_FOLDER, dirname(RESULTS_FILE)]);
  });
});

describe('a name that is no id', () => {
  test.each([
    ['guides/en/vps/my guide.mdx', 'my guide', 'my-guide'],
    ['guides/en/vps/UPPER.mdx', 'UPPER', 'upper'],
    ['guides/en/vps/é.mdx', 'é', 'e'],
    ['guides/en/vps/a?b#c.mdx', 'a?b#c', 'a-b-c'],
    ['guides/en/vps/.hidden.mdx', '.hidden', 'hidden'],
    ['guides/en/vps/-a.mdx', '-a', 'a'],
    ['guides/en/vps/a--b.mdx', 'a--b', 'a-b'],
    ['guides/en/vps/.mdx', '', 'name'],
    ['guides/en/vps/a\u001B[31m.mdx', 'a\\u{1b}[31m', 'a-31m'],
    ['guides/en/vps/a\n\u202Eb.mdx', 'a\\u{a}\\u{202e}b', 'a-b'],
    ['providers/acme/products/__proto__.yaml', '__proto__', 'proto'],
    ['providers/acme/products/a_b.yaml', 'a_b', 'a-b'],
    ['asks/Lost code.yaml', 'Lost code', 'lost-code'],
  ])('%s', (file, name, meant) => {
    const found = findingsAfterDoing(write(file, 'words: 1\n'));
    const shown = file.replace(/[^/]*(?=\.[a-z]+$)/, () => name);
    expect(found).toEqual([
      `content/${shown}: is named "${name}", and names are lower-case letters, digits and single hyphens; did you mean "${meant}"?`,
    ]);
  });

  test('of a folder', () => {
    expect(findingsAfterDoing(write('providers/New Host/provider.yaml', 'name: x\n'))).toEqual([
      'content/providers/New Host: is named "New Host", and names are lower-case letters, digits and single hyphens; did you mean "new-host"?',
    ]);
  });
});

describe('what is no file', () => {
  const LINK = 'is a link to somewhere else; put the file itself here';

  test.each(['guides/en/vps/new.mdx', 'providers/acme/products/new.yaml', 'leak.yaml', 'guides/en/email'])(
    'a link: %s',
    (path) => {
      const act = (content: string): void => symlinkSync(join(content, '..'), join(content, path));
      expect(findingsAfterDoing(act)).toEqual([`content/${path}: ${LINK}`]);
    },
  );

  test('a dead link where a file belongs', () => {
    const act = (content: string): void => symlinkSync('nowhere', join(content, 'terms.yaml'));
    expect(findingsAfterDoing(act)).toEqual([`content/terms.yaml: ${LINK}`]);
  });

  test('a folder where a file belongs', () => {
    const act = (content: string): void => void mkdirSync(join(content, 'terms.yaml'));
    expect(findingsAfterDoing(act)).toEqual(['content/terms.yaml: is a folder, where a file belongs']);
  });

  test('a folder with the name of a guide', () => {
    const act = (content: string): void => void mkdirSync(join(content, 'guides/en/vps/new.mdx'));
    expect(findingsAfterDoing(act)).toEqual([
      'content/guides/en/vps/new.mdx: is a folder, where a file belongs',
    ]);
  });
});

describe('the bytes of a file', () => {
  test.each([
    ['Latin-1', Buffer.from('# héé\n', 'latin1'), 1, 'is written in another encoding; save it as UTF-8'],
    [
      'Latin-1 further down',
      Buffer.from('a: 1\n# é\n', 'latin1'),
      2,
      'is written in another encoding; save it as UTF-8',
    ],
    ['UTF-16', Buffer.from('\uFEFFa: 1\n', 'utf16le'), 1, 'is written in UTF-16; save it as UTF-8'],
    ['NUL', 'a: 1\n\0\n', 2, 'holds U+0000, a character that nobody sees; delete it'],
    [
      'a character that turns the direction',
      '# a\n# \u202E\n',
      2,
      'holds U+202E, a character that nobody sees; delete it',
    ],
    [
      'what was lost before',
      '# \uFFFD\n',
      1,
      'holds U+FFFD, which stands for what was lost in another encoding; delete it',
    ],
    ['a carriage return alone', '# a\rb\n', 1, 'holds a carriage return; delete it'],
  ])('%s', (_, bytes, line, message) => {
    const found = findingsAfterDoing(write('changes.yaml', bytes));
    expect(found).toContain(`content/changes.yaml:${line}: ${message}`);
  });

  test('a guide in Latin-1', () => {
    expect(findingsAfterDoing(write(FILES.guide, Buffer.from('---\ntitle: é\n---\n', 'latin1')))[0]).toBe(
      'content/guides/en/vps/acme-vps.mdx:2: is written in another encoding; save it as UTF-8',
    );
  });

  test('the mark of Windows before a text, and its line ends, change nothing', () => {
    const found = inTree([], (root) => {
      for (const file of [FILES.guide, FILES.product, FILES.provider]) {
        const path = join(root, 'content', file);
        const text = `\uFEFF${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`;
        writeFileSync(path, text);
      }
      return checkContent(root).findings.map(formatFinding);
    });
    expect(found).toEqual([]);
  });
});

describe('what YAML can say that no file means', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]']
    .concat(
      Array.from('bcdefghij', (name, index) => {
        const before = 'abcdefghi'[index] ?? 'a';
        return `${name}: &${name} [${Array(10).fill(`*${before}`).join(',')}]`;
      }),
    )
    .join('\n');
  const TOO_MUCH = 'says more than a file can: take out aliases ("*name") that repeat others';

  test('aliases of aliases of aliases', () => {
    expect(findingsAfter({ file: 'changes.yaml', write: bomb })).toEqual([
      `content/changes.yaml:1: ${TOO_MUCH}`,
    ]);
    expect(findingsAfter({ file: FILES.guide, write: `---\n${bomb}\n---\n\nWords.\n` })[0]).toBe(
      `content/guides/en/vps/acme-vps.mdx:2: ${TOO_MUCH}`,
    );
  });

  test.each([20, 1000, 100_000])('%i lists in each other', (depth) => {
    const found = findingsAfter({
      file: 'changes.yaml',
      write: `changes: ${'['.repeat(depth)}${']'.repeat(depth)}\n`,
    });
    expect(found.length).toBeGreaterThan(0);
    expect(found.join('\n')).toMatch(/^content\/changes\.yaml:1: /);
  });

  test.each(['__proto__', 'constructor', 'toString'])('the id %s', (id) => {
    const found = findingsAfter({
      file: 'warnings.yaml',
      replace: 'data-erased:',
      by: `${id}: &w { severity: note }\ndata-erased:`,
    });
    expect(found.join('\n')).toContain(`has the key "${id}", which cannot be an id`);
  });

  test.each([
    ['"Ac\\tme"', 'name holds a tab; delete it'],
    ['"Ac\\u202Eme"', 'name holds U+202E, a character that nobody sees; delete it'],
    ['"Ac\\nme"', 'name holds the end of a line, which names do not have; write the name without it'],
    ['"Ac|me"', 'name holds "|", which names do not have; write the name without it'],
    ['"Ac\\0me"', 'name holds U+0000, a character that nobody sees; delete it'],
  ])('a name of %s', (name, message) => {
    expect(findingsAfter({ file: FILES.provider, replace: 'name: Acme', by: `name: ${name}` })).toEqual([
      `content/providers/acme/provider.yaml:1: ${message}`,
    ]);
  });
});
