import type { APIRoute, GetStaticPaths } from 'astro';
import { API_FILES, type ApiFile } from '../../../outputs/api/files.ts';
import { jsonSchema } from '../../../outputs/api/json-schema.ts';
import { API_VERSION } from '../../../outputs/api/schemas/shared.ts';

interface Props extends Record<string, unknown> {
  readonly file: ApiFile;
}

export const getStaticPaths = (() =>
  API_FILES.map((file) => ({
    params: { file: `${file}.v${API_VERSION}` },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  Response.json(jsonSchema(props.file, new URL(import.meta.env.SITE)));
