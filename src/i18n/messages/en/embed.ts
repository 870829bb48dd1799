/** Words of the wizard in another site's page, and of the page that explains it. */
export const embed = {
  frame: 'Cancel a service, step by step',
  newTab: 'Opens in a new tab',
  title: 'Put the wizard in your portal',
  description:
    'How to show the cancellation wizard inside your own customer portal: one script, one element, no cookie.',
  lead: 'Your customers find out how to cancel without leaving your pages, and your support team has one answer less to write.',
  how: 'How to do it',
  live: 'How it looks',
  'live.lead': 'This is the wizard as a portal shows it, for one provider.',
  'live.fallback': 'Open the wizard',
  snippet: 'What to put in your page',
  'snippet.lead':
    'The script once, the element where the wizard is to stand, as often as you like. The link inside is what readers get without JavaScript, and whenever the wizard does not arrive.',
  'snippet.height':
    'The frame takes the height of what it shows. To keep your page still while it loads, reserve room in your own style sheet.',
  attributes: 'Attributes',
  'attributes.lead':
    'All of them may change at any time. One that is unknown is reported in the console of the browser, and the wizard begins at its first question.',
  'attributes.name': 'Attribute',
  'attributes.what': 'What it does',
  'attribute.lang': 'Language of the wizard. Left out, it is that of your page.',
  'attribute.provider': 'Skips the question about the provider.',
  'attribute.family': 'Begins with this kind of service.',
  'attribute.product': 'Begins with this product; needs the two above. The ids are in the catalogue.',
  'attribute.loading': 'Waits until the reader comes near.',
  'attributes.catalogue': 'The catalogue, as JSON',
  policy: 'Content security policy',
  'policy.portal':
    'Your portal allows the script and the frame, and nothing else: no inline style, no inline script.',
  'policy.centre':
    'The help centre says who may show its wizard. Its host sends this with the pages of the wizard; the server that comes with this project reads the same from an environment variable.',
  privacy: 'Privacy and safety',
  'privacy.text':
    "No cookie, no storage, and no request but those for the pages of the wizard. Both sides check who a message comes from. Your page learns the height of the wizard and the address of its step; the wizard learns the address of your site and no page of it. What leaves the wizard opens in a new tab. Light or dark follows the reader's system.",
} as const;
