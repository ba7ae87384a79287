/*
 * Keeps a part of the page up to date while something runs: <div data-live="id"> around the element of that id. Where the
 * element is gone, what ran has ended and the page is another: it is loaded anew.
 */
(function () {
  'use strict';

  const PAUSE = 1500;

  function refresh(id) {
    const shown = document.getElementById(id);
    if (!shown || shown.dataset.running !== 'true') return;
    fetch(window.location.href, { credentials: 'same-origin', headers: { Accept: 'text/html' } })
      .then(function (response) {
        if (!response.ok || response.redirected) throw new Error('not there');
        return response.text();
      })
      .then(function (text) {
        const fresh = new DOMParser().parseFromString(text, 'text/html').getElementById(id);
        if (!fresh) {
          window.location.reload();
          return;
        }
        shown.replaceWith(fresh);
        window.setTimeout(refresh, PAUSE, id);
      })
      .catch(function () {
        window.setTimeout(refresh, 4 * PAUSE, id);
      });
  }

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('[data-live]').forEach(function (element) {
      window.setTimeout(refresh, PAUSE, element.dataset.live);
    });
  });
})();
