/* What the pages need of a script: countdowns, the reader's own time, keys, and one submit for one click. */
(function () {
  'use strict';

  let ahead = 0;

  function span(ms, fine) {
    const seconds = Math.floor(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    if (fine && minutes < 60) {
      return String(minutes).padStart(2, '0') + ':' + String(seconds % 60).padStart(2, '0');
    }
    if (minutes < 60) return minutes + ' min';
    if (minutes < 1440) return Math.floor(minutes / 60) + ' h' + (minutes % 60 ? ' ' + (minutes % 60) + ' min' : '');
    const days = Math.floor(minutes / 1440);
    const hours = Math.floor(minutes / 60) - 24;
    if (days === 1) return '1 day' + (hours ? ' ' + hours + ' h' : '');
    return days + ' days';
  }

  function isOver(element) {
    element.dataset.until = '';
    const chip = element.closest('.clock');
    if (chip) {
      chip.classList.remove('on-time', 'at-risk', 'waiting');
      chip.classList.add('breached');
      chip.querySelector('.clock-state').textContent = '◆ Breached';
    }
    const offer = element.closest('[data-offer]');
    if (offer) offer.classList.add('over');
  }

  function tick() {
    const now = Date.now() + ahead;
    document.querySelectorAll('[data-until]').forEach(function (element) {
      if (!element.dataset.until) return;
      const left = Date.parse(element.dataset.until) - now;
      const fine = element.hasAttribute('data-fine');
      if (left > 0) {
        element.textContent = span(left, fine) + (fine ? '' : ' left');
        return;
      }
      if (element.hasAttribute('data-answer')) {
        element.textContent = 'the time is over';
      } else if (fine) {
        element.textContent = 'no time left';
        isOver(element);
      } else {
        const chip = element.closest('.clock');
        if (chip && !chip.classList.contains('breached')) {
          const until = element.dataset.until;
          isOver(element);
          element.dataset.until = until;
        }
        element.textContent = span(-left, false) + ' late';
      }
    });
  }

  /* The site's time stands first; the reader's own comes after it where it differs. */
  function ownTimes() {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    document.querySelectorAll('time[data-zone]').forEach(function (element) {
      const at = new Date(element.getAttribute('datetime'));
      if (isNaN(at) || element.dataset.own) return;
      element.dataset.own = 'told';
      const there = at.toLocaleString('en-GB', { timeZone: element.dataset.zone, dateStyle: 'short', timeStyle: 'short' });
      const here = at.toLocaleString('en-GB', { timeZone: own, dateStyle: 'short', timeStyle: 'short' });
      if (there !== here) {
        const beside = document.createElement('small');
        beside.textContent = at.toLocaleTimeString('en-GB', { timeStyle: 'short' }) + ' yours';
        element.after(' ', beside);
      }
    });
  }

  function keys(event) {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (typing || event.ctrlKey || event.altKey || event.metaKey) return;
    const cards = Array.from(document.querySelectorAll('[data-card]'));
    const current = cards.find(function (card) { return card.contains(document.activeElement); });
    if (event.key === 'n' && cards.length) {
      cards[(cards.indexOf(current) + 1) % cards.length].focus();
      return;
    }
    const scope = current || document;
    const wanted = Array.from(scope.querySelectorAll('[data-key]')).find(function (element) {
      return element.dataset.key === event.key;
    });
    if (wanted) {
      event.preventDefault();
      const card = wanted.closest('[data-card]');
      /* A key without a card in focus shows which one it would mean; the next one does it. */
      if (card && !current) card.focus();
      else if (wanted.matches('input')) wanted.focus();
      else wanted.click();
    }
  }

  function once(event) {
    const form = event.target;
    if (form.method !== 'post') return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    form.setAttribute('aria-busy', 'true');
    window.setTimeout(function () {
      delete form.dataset.sent;
      form.removeAttribute('aria-busy');
    }, 8000);
  }

  /* What was typed on this phone goes with the person who typed it; what was not sent yet only if they say so. */
  function logOut(event) {
    if (!event.target.action || !event.target.action.endsWith('/app/logout')) return;
    const kept = Object.keys(localStorage).filter(function (key) { return key.startsWith('nextron.visit.'); });
    const unsent = kept.some(function (key) { return localStorage.getItem(key).includes('"queue":[{'); });
    if (unsent && !window.confirm('A step or report on this phone is not sent yet. Log out and lose it?')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    kept.forEach(function (key) { localStorage.removeItem(key); });
  }

  /* What an action said was taken under this key and stands on the page: the address is fit to be kept and sent on. */
  function forgetSaid() {
    const address = new URL(window.location.href);
    if (!address.searchParams.has('said')) return;
    address.searchParams.delete('said');
    window.history.replaceState(window.history.state, '', address);
  }

  /* On a phone the bar shows the first pages; the others come up above them. */
  function more(event) {
    const button = event.target.closest('[data-more]');
    const rail = document.querySelector('.rail');
    if (!rail || (!button && !rail.classList.contains('open'))) return;
    if (event.type === 'keydown' && event.key !== 'Escape') return;
    if (!button && event.type === 'click' && rail.contains(event.target)) return;
    const open = Boolean(button) && event.type === 'click' && !rail.classList.contains('open');
    rail.classList.toggle('open', open);
    rail.querySelector('[data-more]').setAttribute('aria-expanded', String(open));
  }

  /* What was refused may stand in a part that is folded: nobody would see what is said beside it. */
  function toWhatIsWrong() {
    document.querySelectorAll('.input.wrong').forEach(function (field) {
      for (let fold = field.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    });
    const first = document.querySelector('.input.wrong');
    if (first) first.focus();
  }

  document.addEventListener('DOMContentLoaded', function () {
    forgetSaid();
    const stamp = document.querySelector('[data-now]');
    if (stamp) ahead = Date.parse(stamp.dataset.now) - Date.now();
    tick();
    ownTimes();
    window.setInterval(tick, 1000);
    document.addEventListener('nextron:drawn', function () {
      tick();
      ownTimes();
    });
    document.addEventListener('keydown', keys);
    document.addEventListener('keydown', more);
    document.addEventListener('click', more);
    document.addEventListener('submit', logOut);
    document.addEventListener('submit', once);
    toWhatIsWrong();
  });
})();
