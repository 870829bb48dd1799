import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '../../../catalogue/load.ts';
import { apiFile } from '../../../outputs/api/files.ts';
import { repliesAbout } from '../../../outputs/replies/replies.ts';
import { type Entry, entriesOf } from '../../../site/entries.ts';

interface Props extends Record<string, unknown> {
  readonly entry: Entry;
}

export const getStaticPaths = (() =>
  entriesOf(loadCatalogue()).map((entry) => ({
    params: { code: entry.code },
    props: { entry },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  Response.json(
    apiFile('desk-item', repliesAbout(props.entry, loadCatalogue(), new URL(import.meta.env.SITE))),
  );
