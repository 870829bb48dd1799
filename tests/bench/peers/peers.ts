import type { Peer, PeerId } from './peer.ts';

/** The file of a guide in a folder of pages, or of a language's first page. */
const pageIn =
  (folder: string, ending: string): Peer['file'] =>
  (page) =>
    'home' in page
      ? `${folder}/${page.lang}/index.${ending}`
      : `${folder}/${page.lang}/guides/${page.family}/${page.slug}.${ending}`;

const container = (title: string, text: string): string => `:::tip ${title}\n${text}\n:::`;

const inFolders: Peer['address'] = ({ lang, family, slug }) => `/${lang}/guides/${family}/${slug}/`;
const asFiles: Peer['address'] = ({ lang, family, slug }) => `/${lang}/guides/${family}/${slug}`;

const starlight: Peer = {
  id: 'starlight',
  name: 'Starlight',
  dialect: { note: (title, text) => `:::note[${title}]\n${text}\n:::`, href: inFolders },
  file: pageIn('src/content/docs', 'md'),
  build: ['astro/bin/astro.mjs', 'build'],
  output: 'dist',
  address: inFolders,
};

const vitepress: Peer = {
  id: 'vitepress',
  name: 'VitePress',
  dialect: { note: container, href: asFiles },
  file: pageIn('docs', 'md'),
  build: ['vitepress/bin/vitepress.js', 'build', 'docs'],
  output: 'docs/.vitepress/dist',
  address: (guide) => `${asFiles(guide)}.html`,
};

const astroMdx: Peer = {
  id: 'astro-mdx',
  name: 'bare Astro MDX',
  dialect: { note: (title, text) => `> **${title}.** ${text}`, href: inFolders },
  file: pageIn('guides', 'mdx'),
  build: ['astro/bin/astro.mjs', 'build'],
  output: 'dist',
  address: inFolders,
};

/** The default language has no folder of its own in its addresses. */
const rspressPath: Peer['address'] = (guide) => asFiles(guide).replace(/^\/en\//, '/');

const rspress: Peer = {
  id: 'rspress',
  name: 'Rspress',
  dialect: { note: container, href: rspressPath },
  file: pageIn('docs', 'md'),
  build: ['@rspress/core/bin/rspress.js', 'build'],
  output: 'dist',
  address: (guide) => `${rspressPath(guide)}.html`,
};

export const PEERS: Readonly<Record<PeerId, Peer>> = {
  starlight,
  vitepress,
  'astro-mdx': astroMdx,
  rspress,
};
