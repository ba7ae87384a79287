/*
 * Keeps a part of the page up to date while something runs: <div data-live="id"> around the element of that id. Where the
 * element is gone, what ran has ended and the page is another: it is loaded anew. data-live-page is the page's address,
 * which the browser has no more once a form was refused; a page that names it is loaded anew when what ran has ended, for
 * then the rest of it is another, too.
 */
(function () {
  'use strict';

  const PAUSE = 1500;

  function refresh(id) {
    const shown = document.getElementById(id);
    if (!shown || shown.dataset.running !== 'true') return;
    const page = shown.closest('[data-live]').dataset.livePage;
    fetch(page || window.location.href, { credentials: 'same-origin', headers: { Accept: 'text/html' } })
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
        if (page && fresh.dataset.running !== 'true') {
          window.location.replace(page);
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
