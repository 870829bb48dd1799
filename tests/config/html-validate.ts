import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  elements: [
    'html5',
    {
      // The field above a long list, with the list.
      'answer-filter': { flow: true },
      // The field for the end date, with the dates; ways to take a plan along; a switch.
      'plan-dates': { flow: true },
      'take-along': { flow: true },
      'slash-switch': { flow: true },
      'support-desk': { flow: true },
      'search-results': { flow: true },
      'forget-everything': { flow: true },
    },
  ],
  rules: {
    // Every file comes from this origin and under its content policy.
    'require-sri': 'off',
    // Preact closes void elements with a slash, which HTML ignores.
    'void-style': 'off',
    // A search engine shortens a title; telling two plans of one product apart takes the long one.
    'long-title': 'off',
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(config));

/** What the HTML standard and its accessibility rules have against a page, one line each. */
export async function invalidHtml(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${message} (${ruleId})`));
}
