try {
  if (!performance.getEntriesByType('paint')[0])
    if (location.search || localStorage['sortie.situation']) document.documentElement.dataset.narrows = '';
} catch {}
let seen = 0;
const look = () => {
  if (document.readyState !== 'loading') return;
  const { length } = document.all;
  if (length > seen) setTimeout(look, 3000);
  else if (performance.getEntriesByType('navigation')[0].type !== 'reload')
    fetch('')
      .then((answer) => answer.ok && answer.text())
      .then(
        (whole) => whole && location.reload(),
        () => {},
      );
  seen = length;
};
setTimeout(look, 3000);
