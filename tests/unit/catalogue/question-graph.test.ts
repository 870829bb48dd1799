import { expect, test } from 'vitest';
import { questionFindings } from '../../../src/catalogue/question-graph.ts';
import { catalogue, family, product, provider, route } from './made.ts';

test('a plan that no answer leads to is named by its file', () => {
  const lost = product('vps', 'nowhere', [route('ticket')]);
  const small = catalogue(
    [family('servers')],
    [provider('acme', [product('server', 'servers', [route('ticket')]), lost])],
  );
  expect(questionFindings(small)).toEqual([
    {
      file: 'content/providers/acme/products/vps.yaml',
      at: 'ticket',
      message: 'is a plan that no answer leads to',
    },
  ]);
});

test('a first question without answers is a matter of the families', () => {
  expect(questionFindings(catalogue([family('servers')], []))).toEqual([
    { file: 'content/families.yaml', at: '', message: 'asks a question that has no answer' },
  ]);
});
