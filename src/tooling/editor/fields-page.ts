import { CONTENT_KINDS, type ContentKind } from './content-kinds.ts';
import { editorSchema, type SchemaPart } from './editor-schema.ts';

/** Where the page of fields stands, from the top of the repository. */
export const FIELDS_PAGE = 'src/catalogue/FIELDS.md';

/** Every field of every kind of file, as a page to read. */
export function fieldsPage(): string {
  const kinds = CONTENT_KINDS.map((kind) => section(kind));
  return `# Fields of the content

Every kind of file under \`content/\` and what its fields mean. Made by \`npm run schemas\` from the schemas
(\`src/catalogue/schemas\`, \`src/settings\`), from which editors get it too; a field with a star is needed.

${kinds.join('\n\n')}
`;
}

function section(kind: ContentKind): string {
  const { id, files, about } = kind;
  const where = files.map((file) => `\`${file}\``).join(', ');
  const rows = rowsOf(editorSchema(kind), '');
  return `## ${id}

${about}${where ? ` ${where}` : ''}

| field | form | meaning |
| --- | --- | --- |
${rows.join('\n')}`;
}

function rowsOf(part: SchemaPart, at: string): readonly string[] {
  const own = Object.entries(part.properties ?? {}).flatMap(([name, field]) => {
    const path = at ? `${at}.${name}` : name;
    const star = part.required?.includes(name) ? ' *' : '';
    return [
      `| \`${path}\`${star} | ${formOf(field)} | ${escaped(field.description ?? '')} |`,
      ...deeper(field, path),
    ];
  });
  const rest =
    typeof part.additionalProperties === 'object'
      ? rowsOf(part.additionalProperties, at ? `${at}.<id>` : '<id>')
      : [];
  const other = [...(part.anyOf ?? []), ...(part.oneOf ?? []), ...(part.allOf ?? [])].flatMap((each) =>
    rowsOf(each, at),
  );
  return [...new Set([...own, ...rest, ...other])];
}

/** A text in every language is one thing, and its languages are no fields. */
const isText = ({ properties }: SchemaPart): boolean =>
  properties !== undefined && 'en' in properties && 'fr' in properties;

function deeper(field: SchemaPart, path: string): readonly string[] {
  if (isText(field)) return [];
  return field.items ? rowsOf(field.items, `${path}[]`) : rowsOf(field, path);
}

function formOf(field: SchemaPart): string {
  if (isText(field)) return 'text in every language';
  if (field.const !== undefined) return `\`${String(field.const)}\``;
  if (field.enum) return field.enum.map((each) => `\`${String(each)}\``).join(' ');
  if (field.items) return 'list';
  const kinds = [...(field.anyOf ?? []), ...(field.oneOf ?? [])];
  if (kinds.length > 0) return [...new Set(kinds.map(formOf))].join(' or ');
  return typeof field.type === 'string' ? (NAMES[field.type] ?? field.type) : 'text';
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'number',
  boolean: 'yes or no',
  object: 'fields',
  array: 'list',
};

const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
