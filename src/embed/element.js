// @ts-check

/**
 * `<sortie-wizard>`: the wizard in somebody else's page. Served as it stands here, without comments
 * and without a bundler, because it has to stay small and to run under the strictest policy: no
 * `eval`, no style element, no style attribute, nothing stored, no request but the frame's own.
 *
 * @public called by the script it is served in, which no import shows
 * @param {object} config
 * @param {string} config.site where the help centre stands, for when the script cannot tell itself
 * @param {Record<string, string>} config.titles the frame's title per language, default language first
 */
export function defineWizard({ site, titles }) {
  const own = document.currentScript;
  // The script stands at the top of the site, wherever that is on its host; paths below begin there.
  const { href, origin } = new URL('.', own instanceof HTMLScriptElement && own.src ? own.src : site);
  const languages = Object.keys(titles);
  const levels = ['family', 'provider', 'product'];

  // The frame is of another origin than the portal, so that scripts and its own origin together
  // open nothing; in a page of the centre itself they would, and there is nothing to keep in. Popups escape, because what they show are ordinary pages in a tab of their own.
  const sandbox =
    'allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox';

  // How long after its arrival the page in the frame may take to say that it is the wizard.
  const patience = 5000;

  class SortieWizard extends HTMLElement {
    static observedAttributes = [...levels, 'lang'];

    /** @type {HTMLIFrameElement | undefined} */
    #frame;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    #timer;
    #box = document.createElement('div');
    #mark = document.createElement('div');
    #link = document.createElement('slot');
    #live = false;
    #ready = false;
    #fellBack = false;
    #queued = false;
    /** Where in the wizard the frame stands, so that another language shows the same. */
    #path = '';
    #locale = '';

    constructor() {
      super();
      this.#box.style.position = 'relative';
      this.#mark.style.position = 'absolute';
      this.#box.append(this.#mark, this.#link);
      this.attachShadow({ mode: 'open' }).append(this.#box);
    }

    connectedCallback() {
      this.#live = true;
      addEventListener('message', this);
      this.#load(this.#start());
    }

    disconnectedCallback() {
      this.#live = false;
      removeEventListener('message', this);
      this.#close();
    }

    /**
     * @param {string} name
     * @param {string | null} before
     * @param {string | null} now
     */
    attributeChangedCallback(name, before, now) {
      if (!this.#live || before === now) return;
      if (name !== 'lang') this.#path = '';
      if (this.#queued) return;
      this.#queued = true;
      // Attributes are often set one after the other: once they all are, the frame follows.
      queueMicrotask(() => {
        this.#queued = false;
        if (!this.#live) return;
        this.#fellBack = false;
        const start = this.#start();
        const same = this.#path.replace(/^\/[^/]+/, this.#locale);
        this.#load(same ? start.replace(/^[^?]*/, same) : start);
      });
    }

    /** @param {MessageEvent} event */
    handleEvent({ source, origin: from, data }) {
      const frame = this.#frame;
      if (!frame || source !== frame.contentWindow || from !== origin || !data) return;
      if (data.sortie === 'ready') {
        this.#ready = true;
        frame.contentWindow?.postMessage({ sortie: 'host' }, origin);
      }
      if (data.sortie === 'unknown') this.#say('unknown provider; the wizard asks for it');
      if (data.sortie !== 'page') return;
      const { height, path, top } = data;
      if (typeof path === 'string' && /^\/[a-z-]+\/cancel\/[\w/-]*$/.test(path)) this.#path = path;
      if (height > 0 && height < 1e5) this.#show(frame, height);
      if (top >= 0 && top < 1e5) this.#scroll(top);
    }

    /** The language asked for, or that of the page around; the first one where there is neither. */
    #language() {
      const wanted = this.closest('[lang]')?.getAttribute('lang') ?? '';
      const language = wanted.replace(/-.*/, '').toLowerCase();
      if (languages.includes(language)) return language;
      if (this.lang) this.#say(`unknown lang, there is ${languages.join(', ')}`);
      return languages[0] ?? '';
    }

    /** The page the attributes ask for, as far as each of them needs no other that is missing. */
    #start() {
      /** @type {string[]} */
      const answers = [];
      this.#locale = this.#language();
      const [family, provider, product] = levels.map((name) => {
        const value = this.getAttribute(name) ?? '';
        if (/^[a-z0-9-]*$/.test(value)) return value;
        this.#say(`${name} is no id; it is ignored`);
        return '';
      });
      if (family) {
        answers.push(family);
        if (provider) answers.push(provider, ...(product ? [product] : []));
      }
      if (product && answers.length < 3) this.#say('product needs family and provider; it is ignored');
      return `${[this.#locale, 'cancel', ...answers].join('/')}/?embed${provider && `=${provider}`}`;
    }

    /** @param {string} path below the top of the site */
    #load(path) {
      this.#close();
      const frame = document.createElement('iframe');
      frame.title = titles[this.#locale] ?? '';
      frame.allow = 'clipboard-write';
      frame.referrerPolicy = 'strict-origin';
      if (origin !== location.origin) frame.setAttribute('sandbox', sandbox);
      if (this.getAttribute('loading') === 'lazy') frame.loading = 'lazy';
      // There, so that a lazy frame knows when it is near; unseen, until the wizard has answered.
      frame.style.cssText =
        'border:0;position:absolute;inset:0;inline-size:100%;block-size:1px;visibility:hidden';
      frame.addEventListener('load', () => {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#check(), patience);
      });
      frame.src = href + path;
      this.#frame = frame;
      this.#box.append(frame);
    }

    #close() {
      clearTimeout(this.#timer);
      this.#frame?.remove();
      this.#frame = undefined;
      this.#ready = false;
      this.#link.hidden = false;
    }

    /** Whatever is in the frame, if it is not the wizard, is not shown. */
    #check() {
      if (this.#ready) {
        this.#ready = false;
        return;
      }
      const start = `${this.#locale}/cancel/?embed`;
      if (!this.#fellBack && !this.#frame?.src.endsWith(start)) {
        this.#fellBack = true;
        this.#say('unknown family, provider or product; the wizard begins at its first question');
        this.#load(start);
        return;
      }
      this.#say(
        `${origin} does not answer, or does not allow this site to frame it (frame-ancestors); the link stays`,
      );
      this.#close();
    }

    /**
     * @param {HTMLIFrameElement} frame
     * @param {number} height
     */
    #show(frame, height) {
      frame.style.position = 'static';
      frame.style.display = 'block';
      frame.style.visibility = 'visible';
      frame.style.blockSize = `${height}px`;
      this.#link.hidden = true;
    }

    /** @param {number} top in the frame */
    #scroll(top) {
      this.#mark.style.insetBlockStart = `${top}px`;
      const { y } = this.#mark.getBoundingClientRect();
      if (y < 0 || y > innerHeight / 2) this.#mark.scrollIntoView();
    }

    /** @param {string} what */
    #say(what) {
      console.warn(`<sortie-wizard>: ${what}.`, this);
    }
  }

  if (!customElements.get('sortie-wizard')) customElements.define('sortie-wizard', SortieWizard);
}
