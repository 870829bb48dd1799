if (/[?&]q=[^&]/.test(location.search)) {
  document.documentElement.dataset.asks = '';
  for (const href of document.currentScript.dataset.files.split(' '))
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: '', href }),
    );
}
