/* Keeps a page's rows as they are stored: told by the server that something changed, asks for the rows anew, and draws only
   those that differ. What somebody types, has opened or stands on stays as it is. */
(function () {
  'use strict';

  const SILENCE = 40000;   /* the server says something every 15 seconds */
  const PAUSE = 700;       /* between two looks */
  const MINUTE = 60000;    /* clocks pass their limits without any row changing */

  let root, state, words, source, timer, lastWord = 0, looking = false, again = false, lastLook = 0, refused = 0;

  function show(kind, sentence) {
    const shapes = { on: '●', lost: '◆', wait: '○' };
    if (state.dataset.kind === kind && words.textContent === sentence) return;
    state.dataset.kind = kind;
    state.classList.toggle('on', kind === 'on');
    state.classList.toggle('lost', kind === 'lost');
    root.classList.toggle('is-lost', kind === 'lost');
    state.querySelector('.shape').textContent = shapes[kind];
    words.textContent = sentence;
  }

  function lost() {
    if (state.dataset.kind !== 'lost') {
      const since = new Date().toLocaleTimeString('en-GB', { timeStyle: 'short' });
      show('lost', 'Not live since ' + since + ' your time. Trying again.');
    }
  }

  function heard() {
    lastWord = Date.now();
    refused = 0;
  }

  /* What must not be taken from under somebody's hands. */
  function isTypedIn(row) {
    return Array.from(row.querySelectorAll('input, textarea, select')).some(function (field) {
      return field === document.activeElement || (field.value !== field.defaultValue && 'defaultValue' in field);
    });
  }

  function markOf(row) {
    const active = document.activeElement;
    if (!row.contains(active)) return null;
    if (active === row) return { self: true };
    return { index: Array.from(row.querySelectorAll('a, button, summary')).indexOf(active) };
  }

  function focusAt(row, mark) {
    if (!mark) return;
    const target = mark.self ? row : row.querySelectorAll('a, button, summary')[mark.index] || row;
    target.focus({ preventScroll: true });
  }

  function replace(old, fresh) {
    const mark = markOf(old);
    const open = Array.from(old.querySelectorAll('details')).map(function (one) { return one.open; });
    fresh.querySelectorAll('details').forEach(function (one, at) { one.open = Boolean(open[at]); });
    old.replaceWith(fresh);
    focusAt(fresh, mark);
  }

  function drawRows(fresh) {
    const known = new Map();
    root.querySelectorAll('[data-row]').forEach(function (row) { known.set(row.dataset.row, row); });
    fresh.querySelectorAll('[data-row]').forEach(function (row) {
      const old = known.get(row.dataset.row);
      if (!old || old.dataset.stamp === row.dataset.stamp || isTypedIn(old)) return;
      if (row.dataset.pins && isLookedAt()) return;   /* until the next look */
      const drawn = document.importNode(row, true);
      if (drawn.hasAttribute('data-card')) drawn.classList.add('just-changed');
      replace(old, drawn);
      if (drawn.dataset.pins) drawMap();
    });
    fresh.querySelectorAll('[data-live-list]').forEach(function (list) { drawOrder(list); });
  }

  /* Rows come, go and change places; one that stays where it is is not touched. */
  function drawOrder(fresh) {
    const list = root.querySelector('[data-live-list="' + fresh.dataset.liveList + '"]');
    const wanted = Array.from(fresh.children).map(function (row) { return row.dataset.row; });
    Array.from(list.children).forEach(function (row) {
      if (!wanted.includes(row.dataset.row) && !isTypedIn(row)) leave(row);
    });
    let before = null;
    Array.from(fresh.children).forEach(function (row) {
      let here = Array.from(list.children).find(function (one) { return one.dataset.row === row.dataset.row; });
      const place = before ? before.nextElementSibling : list.firstElementChild;
      if (!here) {
        here = document.importNode(row, true);
        here.classList.add('just-changed');
        list.insertBefore(here, place);
      } else if (here !== place) {
        const mark = markOf(here);
        list.insertBefore(here, place);
        focusAt(here, mark);
      }
      before = here;
    });
  }

  function isLookedAt() {
    const map = root.querySelector('.map');
    return Boolean(map) && (map.matches(':hover') || map.contains(document.activeElement));
  }

  /* A map is drawn from its value; another value needs a fresh element. */
  function drawMap() {
    const old = root.querySelector('.map');
    const pins = root.querySelector('[data-pins]');
    if (!old || !pins) return;
    const fresh = document.createElement('div');
    ['id', 'role', 'aria-label', 'data-outlines', 'data-tiles', 'data-credit'].forEach(function (name) {
      if (old.hasAttribute(name)) fresh.setAttribute(name, old.getAttribute(name));
    });
    fresh.className = 'map';
    fresh.dataset.map = pins.dataset.pins;
    old.replaceWith(fresh);
    document.dispatchEvent(new Event('nextron:maps'));
  }

  function switchTo(button) {
    const map = button.dataset.switch === 'map';
    root.classList.toggle('shows-map', map);
    root.classList.toggle('shows-list', !map);
    document.querySelectorAll('[data-switch]').forEach(function (one) {
      one.classList.toggle('current', one === button);
      one.setAttribute('aria-pressed', String(one === button));
    });
    if (map) drawMap();   /* it had no size before */
  }

  function leave(row) {
    const next = row.nextElementSibling || row.previousElementSibling;
    const stoodHere = row.contains(document.activeElement);
    row.remove();
    if (stoodHere && next) next.focus({ preventScroll: true });
  }

  function look() {
    if (looking) {
      again = true;
      return;
    }
    const wait = lastLook + PAUSE - Date.now();
    if (wait > 0) {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, wait);
      return;
    }
    lastLook = Date.now();
    looking = true;
    fetch(root.dataset.liveFrom, { redirect: 'manual', headers: { Accept: 'text/html' }, cache: 'no-store' })
      .then(function (answer) {
        if (!answer.ok) throw new Error('refused');
        return answer.text();
      })
      .then(function (text) {
        const fresh = new DOMParser().parseFromString(text, 'text/html').querySelector('[data-live-rows]');
        if (!fresh) throw new Error('not the rows');
        drawRows(fresh);
        root.dispatchEvent(new CustomEvent('nextron:drawn', { bubbles: true }));
        if (source && source.readyState === EventSource.OPEN) show('on', 'Live');
      })
      .catch(lost)
      .finally(function () {
        looking = false;
        if (again) {
          again = false;
          look();
        }
      });
  }

  function connect() {
    if (source) source.close();
    source = new EventSource('live');
    source.addEventListener('hello', function () { heard(); look(); });
    source.addEventListener('changed', function () { heard(); look(); });
    source.addEventListener('beat', function () { heard(); if (state.dataset.kind === 'lost') look(); });
    source.addEventListener('away', function () { heard(); lost(); });
    source.addEventListener('replaced', function () {
      source.close();
      offer('Live in another window of yours.', 'Show it live here', function () { connect(); });
    });
    source.addEventListener('goodbye', signInAgain);
    source.onerror = function () {
      lost();
      if (source.readyState !== EventSource.CLOSED) return;   /* the browser tries again by itself */
      refused += 1;
      if (refused > 3) signInAgain();
      else window.setTimeout(connect, 3000);
    };
  }

  function signInAgain() {
    source.close();
    offer('Not live: you may have been signed out.', 'Load the page again', function () { window.location.reload(); });
  }

  function offer(sentence, label, action) {
    show('lost', sentence + ' ');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = label;
    button.addEventListener('click', function () {
      show('wait', 'Connecting');
      action();
    });
    words.append(button);
  }

  document.addEventListener('DOMContentLoaded', function () {
    root = document.querySelector('[data-live]');
    state = document.querySelector('[data-live-state]');
    if (!root || !state) return;
    words = state.querySelector('[data-live-words]');
    document.querySelectorAll('[data-switch]').forEach(function (button) {
      button.addEventListener('click', function () { switchTo(button); });
    });
    connect();
    window.setInterval(function () {
      if (lastWord && Date.now() - lastWord > SILENCE) lost();
    }, 5000);
    window.setInterval(look, MINUTE);
    window.addEventListener('offline', lost);
    window.addEventListener('online', connect);
    window.addEventListener('pagehide', function () { source.close(); });
    window.addEventListener('pageshow', function (event) { if (event.persisted) connect(); });
  });
})();
