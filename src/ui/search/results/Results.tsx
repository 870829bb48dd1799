import type { Ref } from 'preact';
import type { Locale } from '../../../i18n/locales.ts';
import type { AnswerResult } from '../../../search/answers.ts';
import type { Segment } from '../../../search/segments.ts';
import type { SearchNames } from '../../../site/lists/search-fallback.ts';
import { ExitPlate } from '../../signs/ExitPlate.tsx';
import type { SearchStrings } from '../strings.ts';
import { fill } from '../words.client.ts';
import '../search.css';

function Marked({ segments }: { readonly segments: readonly Segment[] }) {
  return <>{segments.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}

interface Props {
  readonly results: readonly AnswerResult[];
  readonly locale: Locale;
  readonly names: SearchNames;
  readonly strings: SearchStrings;
  readonly list: Ref<HTMLOListElement>;
}

/** The results in rank order; the attributes are there for tests and integrations. */
export function Results({ results, list, ...words }: Props) {
  return (
    <ol class="results" ref={list}>
      {results.map((result) => (
        <Item key={result.article.id} {...{ result }} {...words} />
      ))}
    </ol>
  );
}

interface ItemProps extends Omit<Props, 'results' | 'list'> {
  readonly result: AnswerResult;
}

function Item({ result, locale, names, strings }: ItemProps) {
  const { article, title, url, excerpt, excerptLocale, foreign, alsoIn } = result;
  const lang = foreign ? result.locale : undefined;
  const excerptLang = excerptLocale === locale ? undefined : excerptLocale;
  return (
    <li class="result" data-result-id={article.id} data-result-kind={article.kind}>
      <p class="result-kind">
        {article.kind === 'plan' && <ExitPlate />}
        <span>{strings.kind[article.kind]}</span>{' '}
        {article.provider && <span>{names.provider[article.provider] ?? article.provider}</span>}{' '}
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
      {excerpt.length > 0 && (
        <p lang={excerptLang}>
          <Marked segments={excerpt} />
        </p>
      )}
      {alsoIn.length > 0 && (
        <p class="result-also">
          {alsoIn.map((other) => (
            <a key={other} href={article.versions[other]?.url} hreflang={other}>
              {fill(strings.also, { language: strings.languages[other] })}
              <span class="visually-hidden" lang={other}>
                {' '}
                ({article.versions[other]?.title})
              </span>
            </a>
          ))}
        </p>
      )}
    </li>
  );
}
