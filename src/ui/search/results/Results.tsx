import type { Ref } from 'preact';
import { addressOf, articleKey } from '../../../search/model/article.ts';
import type { SearchResult } from '../../../search/model/response.ts';
import type { Segment } from '../../../search/text/segments.ts';
import { ExitPlate } from '../../signs/ExitPlate.tsx';
import { fill } from '../words.client.ts';
import { nameIn } from './FacetFilters.tsx';
import type { SearchContext } from './StateLink.tsx';

interface Props {
  readonly context: Pick<SearchContext, 'locale' | 'names' | 'strings'>;
  readonly results: readonly SearchResult[];
  readonly list: Ref<HTMLOListElement>;
}

/** The results in rank order; the attributes are there for tests and integrations. */
export function Results({ context, results, list }: Props) {
  return (
    <ol class="results" ref={list}>
      {results.map((result) => (
        <Result key={articleKey(result.article)} {...{ context, result }} />
      ))}
    </ol>
  );
}

function Result({
  context: { locale, names, strings },
  result,
}: Pick<Props, 'context'> & { readonly result: SearchResult }) {
  const { article, title, url, excerpt, excerptLocale, foreign, alsoIn } = result;
  const lang = foreign ? result.locale : undefined;
  const excerptLang = excerptLocale === locale ? undefined : excerptLocale;
  return (
    <li class="result" data-result-id={article.id} data-result-kind={article.kind}>
      <p class="result-kind">
        {article.kind === 'plan' && <ExitPlate />}
        <span>{strings[`kind.${article.kind}`]}</span>{' '}
        {article.provider && <span>{nameIn(names.provider, article.provider)}</span>}{' '}
        {foreign && alsoIn.length === 0 && (
          <span>
            <span class="result-code" aria-hidden="true">
              {result.locale.toUpperCase()}
            </span>{' '}
            {fill(strings.only, { language: strings.languages[result.locale] })}
          </span>
        )}
      </p>
      <h2>
        <a href={url} lang={lang} hreflang={lang}>
          <Marked segments={title} />
        </a>
      </h2>
      {excerpt.length > 0 &&
        (article.kind === 'plan' ? (
          <ul class="result-facts" lang={excerptLang}>
            {factsOf(excerpt).map((fact) => (
              <li>
                <Marked segments={fact} />
              </li>
            ))}
          </ul>
        ) : (
          <p lang={excerptLang}>
            <Marked segments={excerpt} />
          </p>
        ))}
      {alsoIn.length > 0 && (
        <p class="result-also">
          {alsoIn.map((other) => (
            <a key={other} href={addressOf(article, other)} hreflang={other}>
              {fill(strings.also, { language: strings.languages[other] })}
              <span class="visually-hidden" lang={other}>
                {` (${article.titles[other]})`}
              </span>
            </a>
          ))}
        </p>
      )}
    </li>
  );
}

function Marked({ segments }: { readonly segments: readonly Segment[] }) {
  return <>{segments.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}

/** What is said of a plan, fact by fact. */
function factsOf(excerpt: readonly Segment[]): readonly (readonly Segment[])[] {
  const facts: Segment[][] = [[]];
  for (const { text, marked } of excerpt)
    for (const [index, part] of text.split(' · ').entries()) {
      if (index > 0) facts.push([]);
      facts.at(-1)?.push({ text: part, marked });
    }
  return facts;
}
