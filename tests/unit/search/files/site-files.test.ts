import { describe, expect, test } from 'vitest';
import { INDEX_VERSION } from '../../../../src/search/files/index-file.ts';
import { remembering, siteFiles } from '../../../../src/search/files/site-files.ts';

const FILE = { version: INDEX_VERSION, stamp: 'a' };

/** A site that answers in turn; the last answer holds. */
function site(...answers: readonly (() => Response | Promise<Response>)[]) {
  const asked: string[] = [];
  const files = siteFiles(async (path, init) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(`${path} ${init.cache}`);
    return answer?.() ?? Response.json(FILE);
  });
  return { asked, files };
}

test('each file has its name, and a cached copy is asked after', async () => {
  const { asked, files } = site();
  await Promise.all([
    files.index('fr'),
    files.provider('en', 'acme'),
    files.rest(),
    files.words(2),
    files.pages('fr'),
    files.about('en'),
    files.about('en', 'acme'),
  ]);
  expect(asked).toEqual(
    ['fr', 'en-acme', 'rest', 'words-2', 'pages-fr', 'about-en', 'about-en-acme'].map(
      (name) => `/search/${name}.json no-cache`,
    ),
  );
});

test('nothing is asked for before anybody wants it, and what is there only once', async () => {
  const { asked, files } = site();
  expect(asked).toEqual([]);
  const first = await files.index('en');
  expect(await files.index('en')).toBe(first);
  await Promise.all([files.rest(), files.rest()]);
  expect(asked).toHaveLength(2);
});

describe('after a failure it is asked for again', () => {
  test.each<[string, () => Response | Promise<Response>, string]>([
    ['that the site reports', () => new Response('', { status: 404 }), '404 for /search/en.json'],
    ['of the connection', () => Promise.reject(new TypeError('Failed to fetch')), 'Failed to fetch'],
    ['to be JSON', () => new Response('<!doctype html>'), 'JSON'],
  ])('%s', async (_, answer, message) => {
    const { asked, files } = site(answer, () => Response.json(FILE));
    await expect(files.index('en')).rejects.toThrow(message);
    expect(await files.index('en')).toEqual(FILE);
    expect(asked).toHaveLength(2);
  });
});

test('what comes together with an index is asked for once, and not by itself', async () => {
  const more = {
    ...FILE,
    files: { rest: { ...FILE, notCovered: 'x' }, fr: { ...FILE, together: ['pages-en'] } },
  };
  const { asked, files } = site(
    () => Response.json({ ...FILE, together: ['rest', 'fr'] }),
    () => Response.json(more),
    () => Response.json(FILE),
  );
  await files.index('en');
  files.ahead('en');
  expect(await Promise.all([files.rest(), files.index('fr')])).toEqual([more.files.rest, more.files.fr]);
  await files.words(0);
  expect(asked.map((each) => each.split(' ')[0])).toEqual(
    ['en', 'more-en', 'words-0'].map((name) => `/search/${name}.json`),
  );
});

test('an old copy is refused', async () => {
  const { files } = site(() => Response.json({ ...FILE, version: 1 }));
  await expect(files.rest()).rejects.toThrow('rest: not of version');
});

test('what is made once for a key is made anew for another', async () => {
  const made: string[] = [];
  const make = remembering(async (key) => made.push(key));
  await Promise.all([make('a'), make('b'), make('a')]);
  expect(made).toEqual(['a', 'b']);
});
