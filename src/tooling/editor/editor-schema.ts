import { z } from 'zod';
import { COMMON_FIELDS } from './common-fields.ts';
import type { ContentKind } from './content-kinds.ts';

/** A part of a JSON Schema, as far as it is read here. */
export interface SchemaPart {
  description?: string | undefined;
  type?: string | readonly string[] | undefined;
  enum?: readonly unknown[] | undefined;
  const?: unknown;
  pattern?: string | undefined;
  properties?: Record<string, SchemaPart>;
  required?: readonly string[];
  additionalProperties?: SchemaPart | boolean;
  items?: SchemaPart;
  anyOf?: readonly SchemaPart[];
  oneOf?: readonly SchemaPart[];
  allOf?: readonly SchemaPart[];
}

/** The parts right below one. */
const below = (part: SchemaPart): readonly SchemaPart[] => [
  ...Object.values(part.properties ?? {}),
  ...(typeof part.additionalProperties === 'object' ? [part.additionalProperties] : []),
  ...(part.items ? [part.items] : []),
  ...(part.anyOf ?? []),
  ...(part.oneOf ?? []),
  ...(part.allOf ?? []),
];

/** Says of every field what it means, where its schema does not. */
function describe(part: SchemaPart): void {
  for (const [name, field] of Object.entries(part.properties ?? {}))
    field.description ??= COMMON_FIELDS[name];
  for (const each of below(part)) describe(each);
}

/** Fields of which nothing says what they mean, by where they stand. */
export function undescribed(part: SchemaPart, at = ''): readonly string[] {
  const own = Object.entries(part.properties ?? {}).filter(
    ([, { description }]) => description === undefined,
  );
  const deeper = [
    ...Object.entries(part.properties ?? {}).flatMap(([name, field]) => undescribed(field, `${at}.${name}`)),
    ...below({ ...part, properties: {} }).flatMap((each) => undescribed(each, at)),
  ];
  return [...own.map(([name]) => `${at}.${name}`), ...deeper];
}

/**
 * The JSON Schema (draft 7, which editors read) of a kind of file, with what each field means. What one file says of
 * another (whether an id exists) is the content check's.
 */
export function editorSchema({ id, schema, about }: ContentKind): SchemaPart {
  const part = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // What is read as a day is written as one.
      if (zodSchema._zod.def.type === 'pipe' && jsonSchema.format === 'date') jsonSchema.type = 'string';
    },
  }) as SchemaPart;
  describe(part);
  return { ...part, description: about, ...({ title: id } as object) };
}
