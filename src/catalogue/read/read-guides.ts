import { basename, join } from 'node:path';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { lineOf } from '../guide-lines.ts';
import type { RawGuide, RawGuidePart } from '../raw-content.ts';
import { guideHead, guidePartHead } from '../schemas/guides.ts';
import type { ContentReader } from './content-reader.ts';
import { placed } from './placed.ts';
import { markupOf, readYaml } from './yaml-file.ts';

/** The guides of the whole site, and those that a provider has of its own. */
export function readGuides(reader: ContentReader, providers: readonly string[]): readonly RawGuide[] {
  return [
    ...LOCALES.flatMap((locale) => guidesOf(reader, 'content/guides', locale)),
    ...providers.flatMap((provider) =>
      LOCALES.flatMap((locale) =>
        guidesOf(reader, `content/providers/${provider}/guides`, locale).map((guide) => ({
          ...guide,
          head: { ...guide.head, value: { ...guide.head.value, provider } },
        })),
      ),
    ),
  ];
}

/** What providers add to guides of the whole site. */
export function readGuideParts(reader: ContentReader, providers: readonly string[]): readonly RawGuidePart[] {
  return providers.flatMap((provider) =>
    LOCALES.flatMap((locale) =>
      textFiles(reader, `content/providers/${provider}/guide-parts`, locale).flatMap(
        ({ id, file, family: _family, ...rest }) => {
          const head = readYaml(reader.reading, file, guidePartHead, true);
          return head
            ? [
                {
                  ...rest,
                  guide: id,
                  provider,
                  head: placed(head, [], head.data),
                  ...bodyOf(reader, head, file),
                },
              ]
            : [];
        },
      ),
    ),
  );
}

function guidesOf(reader: ContentReader, folder: string, locale: Locale): readonly RawGuide[] {
  return textFiles(reader, folder, locale).flatMap(({ file, ...rest }) => {
    const head = readYaml(reader.reading, file, guideHead, true);
    return head ? [{ ...rest, head: placed(head, [], head.data), ...bodyOf(reader, head, file) }] : [];
  });
}

/** Where a text stands: its language and its folder are in its path. */
function textFiles({ reading, files }: ContentReader, folder: string, locale: Locale) {
  return files.folders(`${folder}/${locale}`).flatMap((family) =>
    files.files(`${folder}/${locale}/${family}`, '.mdx').map((path) => {
      const slug = basename(path, '.mdx');
      return { id: `${family}/${slug}`, family, slug, locale, file: join(reading.root, path) };
    }),
  );
}

/** The text under the head. */
function bodyOf(
  { reading }: ContentReader,
  { source, bodyStart }: { readonly source: string; readonly bodyStart: number },
  file: string,
): Pick<RawGuide, 'body' | 'bodyLine' | 'markup'> {
  const body = source.slice(bodyStart);
  return { body, bodyLine: lineOf(source, bodyStart, 1), markup: markupOf(reading, file, body) };
}
