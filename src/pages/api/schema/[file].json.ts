import type { APIRoute, GetStaticPaths } from 'astro';
import { API_FILES, type ApiFile, FORMER_FILES, FORMER_VERSION } from '../../../outputs/api/files.ts';
import { formerSchema } from '../../../outputs/api/former-schemas.ts';
import { jsonSchema } from '../../../outputs/api/json-schema.ts';
import { API_VERSION } from '../../../outputs/api/schemas/shared.ts';

interface Props extends Record<string, unknown> {
  readonly file: ApiFile;
  readonly schemaOf: (file: ApiFile, site: URL) => object;
}

export const getStaticPaths = (() => [
  ...API_FILES.map((file) => ({
    params: { file: `${file}.v${API_VERSION}` },
    props: { file, schemaOf: jsonSchema },
  })),
  ...FORMER_FILES.map((file) => ({
    params: { file: `${file}.v${FORMER_VERSION}` },
    props: { file, schemaOf: formerSchema },
  })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { file, schemaOf } }) =>
  Response.json(schemaOf(file, new URL(import.meta.env.SITE)));
