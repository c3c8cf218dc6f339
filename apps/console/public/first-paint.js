// Puts the remembered theme on the page before anything is drawn; a file of its own, so that no inline script need be allowed.
(function () {
  var stored = null;
  try {
    stored = localStorage.getItem('evergreen.theme');
  } catch {
    // No memory, no choice: the system decides.
  }
  var dark = stored === 'dark' || (stored !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
