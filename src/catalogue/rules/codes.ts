import type { Finding } from '../finding.ts';
import { freeCodes, nextCode } from '../free-codes.ts';
import type { Placed, RawContent } from '../raw-content.ts';
import type { Rule } from './rule.ts';

/** Codes are quoted in tickets: each stands for one guide or plan, in every language the same. */
export const codes: Rule = (content) => {
  const findings = claimedTwice(content);
  const guides = new Map<string, string>();
  for (const { id, head } of content.guides) {
    const first = guides.get(id) ?? head.value.code;
    guides.set(id, first);
    if (first !== head.value.code)
      findings.push(
        head.finding(['code'], `"${head.value.code}" differs from the other language's "${first}"`),
      );
  }
  return findings;
};

/** A code that was copied belongs to what it was published for, not to whatever is read first. */
function claimedTwice(content: RawContent): Finding[] {
  const uses = new Map<string, CodeUse[]>();
  for (const use of codesOf(content)) uses.set(use.code, [...(uses.get(use.code) ?? []), use]);
  return [...uses].flatMap(([code, all]) => {
    const address = content.published?.get(code);
    const own = all.find(({ owner }) => address?.endsWith(`/${owner.split(' ').at(-1)}/`)) ?? all[0];
    return all
      .filter(({ owner }) => owner !== own?.owner)
      .map(({ placed, at }) => {
        const taken = new Set([...uses.keys(), ...(content.published?.keys() ?? [])]);
        const free = nextCode(freeCodes(taken, code));
        return placed.finding(at, `"${code}" already belongs to ${own?.owner}; "${free}" is free`);
      });
  });
}

/** Where a code stands in the content, and what it stands for. */
export interface CodeUse {
  readonly code: string;
  readonly owner: string;
  readonly placed: Placed<unknown>;
  readonly at: readonly (string | number)[];
}

/** Every code of the content, once per place. */
export function codesOf(content: RawContent): CodeUse[] {
  const plans = content.providers.flatMap((provider) =>
    [...provider.products].flatMap(([product, placed]): CodeUse[] => {
      const use = (at: readonly (string | number)[], path: string, code: string): CodeUse => ({
        code,
        owner: `the plan ${provider.id}/${path}`,
        placed,
        at: [...at, 'code'],
      });
      return [
        ...(placed.value.routes ?? []).map((route, r) =>
          use(['routes', r], `${product}/${route.id}`, route.code),
        ),
        ...(placed.value.variants ?? []).flatMap((variant, v) =>
          variant.routes.map((route, r) =>
            use(['variants', v, 'routes', r], `${product}/${variant.id}/${route.id}`, route.code),
          ),
        ),
      ];
    }),
  );
  const guides = content.guides.map(({ id, head }) => ({
    code: head.value.code,
    owner: `the guide ${id}`,
    placed: head,
    at: ['code'],
  }));
  return [...plans, ...guides];
}
