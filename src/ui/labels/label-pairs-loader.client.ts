/** All that a page without such a box carries of it; a guide has no other script that could bring it. */
if (document.querySelector('label-pairs')) void import('./label-pairs.client.ts').catch(() => undefined);
