/*
 * A technician's visits. What is typed is kept on the phone, per person and visit, until the server has it. Steps go into a
 * queue, each with its own Idempotency-Key, and are sent in order; a step that may or may not have arrived is sent again
 * with the same key, so that it counts once.
 */
(function () {
  'use strict';

  const RETRY = 10000;
  const GIVE_UP = 20000;
  const LONGEST_SIDE = 1600;
  const KEY_REUSED = 'urn:nextron:problem:idempotency-key-reused';
  const STEPS = { planned: ['Start driving', 'set-off'], driving: ['I am here', 'arrival'], onsite: ['Report', 'form'], left: ['Report', 'form'] };
  const AFTER = { 'set-off': 'driving', arrival: 'onsite', departure: 'left', report: 'done', 'no-show': 'done' };

  let ahead = 0;
  let calls = '';
  let user = '';
  let sending = false;
  const cards = [];

  function newKey() {
    if (crypto.randomUUID) return crypto.randomUUID();
    return Array.from(crypto.getRandomValues(new Uint8Array(16)), function (b) { return b.toString(16).padStart(2, '0'); }).join('');
  }

  function hour() {
    return new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  }

  function now() {
    return new Date(Date.now() + ahead).toISOString();
  }

  /* ---- one visit's card ---- */

  function Card(element) {
    this.element = element;
    this.id = element.dataset.visit;
    this.path = '/work-orders/' + element.dataset.order + '/';
    this.store = 'nextron.visit.' + user + '.' + this.id;
    this.form = this.one('[data-report]');
    this.kept = this.read();
  }

  Card.prototype = {
    one: function (selector) { return this.element.querySelector(selector); },
    all: function (selector) { return Array.from(this.element.querySelectorAll(selector)); },

    read: function () {
      const empty = { fields: {}, work: [], part: [], photos: [], signature: '', stage: '', queue: [] };
      try {
        return Object.assign(empty, JSON.parse(localStorage.getItem(this.store) || '{}'));
      } catch (broken) {
        return empty;
      }
    },

    write: function () {
      try {
        localStorage.setItem(this.store, JSON.stringify(this.kept));
        return true;
      } catch (full) {
        this.refuse('This phone has no room left for what you type. Send what waits, or leave out photos.');
        return false;
      }
    },

    forget: function () {
      localStorage.removeItem(this.store);
    },

    /* The state on the server, and what waits here on top of it. */
    state: function () {
      return this.kept.queue.reduce(function (state, item) { return AFTER[item.step] || state; }, this.element.dataset.state);
    },

    show: function () {
      const state = this.state();
      const step = STEPS[state];
      const reporting = state === 'onsite' || state === 'left';
      const next = this.one('[data-next]');
      const stage = reporting ? this.kept.stage : '';
      next.hidden = !step || stage !== '';
      if (step) next.textContent = step[0];
      this.form.hidden = stage === '';
      this.one('[data-to-signature]').hidden = stage === 'signature';
      this.one('[data-signing]').hidden = stage !== 'signature';
      this.one('[data-send="report"]').textContent = state === 'left' ? 'Send the report' : 'Leave and send the report';
      this.all('[data-when]').forEach(function (part) { part.hidden = part.dataset.when !== state; });
      this.count();
      this.tell();
    },

    tell: function () {
      const line = this.one('[data-unsent]');
      const waits = this.kept.queue.length;
      const typed = this.kept.stage !== '' && this.state() !== 'done';
      line.classList.toggle('sent', !waits && !typed && !!this.kept.sentAt);
      if (waits) {
        line.textContent = this.signedOut
          ? 'Saved on this phone, not sent yet: sign in again by loading this page.'
          : 'Saved on this phone, not sent yet. It goes out by itself when the line is back.';
      } else if (typed) {
        line.textContent = 'Saved on this phone, not sent yet.';
      } else if (this.kept.sentAt) {
        line.textContent = 'Sent ' + this.kept.sentAt + '.' + (this.state() === 'done' ? ' ' + (this.outcome || 'This visit is done.') : '');
      }
      line.hidden = !waits && !typed && !this.kept.sentAt;
    },

    /* Says what is wrong right above the place to mend it, on a screen that shows only a part of the form. */
    refuse: function (sentence, place) {
      const line = this.one('[data-refused]');
      if (place) place.before(line);
      else this.one('[data-unsent]').after(line);
      line.textContent = sentence;
      line.hidden = !sentence;
      if (sentence) line.scrollIntoView({ block: 'center' });
    },

    count: function () {
      const kept = this.kept;
      const checks = this.all('[data-check]');
      const done = checks.filter(function (check) { return check.querySelector(':checked'); }).length;
      const words = {
        photo: kept.photos.length ? '(' + kept.photos.length + ')' : '',
        part: kept.part.length ? '(' + kept.part.length + ')' : '',
        work: kept.work.length ? '(' + kept.work.length + ')' : '',
        check: '(' + done + ' of ' + checks.length + ')'
      };
      this.all('[data-count]').forEach(function (place) { place.textContent = words[place.dataset.count]; });
      this.all('[data-unless="work"]').forEach(function (part) { part.hidden = kept.work.length > 0; });
      this.all('[data-if="exclusion"]').forEach(function (part) {
        const scope = part.closest('[data-row]') || part.closest('form');
        const whole = !part.closest('[data-row]');
        part.hidden = scope.querySelector('[name="exclusion"]').value === '' || (whole && kept.work.length > 0);
      });
    },

    /* ---- what was typed ---- */

    restore: function () {
      const card = this;
      Object.keys(card.kept.fields).forEach(function (name) {
        const value = card.kept.fields[name];
        card.all('[name="' + CSS.escape(name) + '"]').forEach(function (field) {
          if (field.closest('[data-row]')) return;
          if (field.type === 'radio') field.checked = field.value === value;
          else if (field.type === 'checkbox') field.checked = value;
          else field.value = value;
        });
      });
      ['work', 'part'].forEach(function (kind) {
        card.kept[kind].forEach(function (values) { card.addRow(kind, values); });
      });
      card.drawPhotos();
      card.signature = new Signature(card);
    },

    typed: function (event) {
      const field = event.target;
      if (!field.name) return;
      const label = field.closest('.put');
      if (label) label.classList.remove('wrong');
      const row = field.closest('[data-row]');
      if (row) {
        this.gather(row.dataset.row);
      } else {
        this.kept.fields[field.name] = field.type === 'checkbox' ? field.checked : field.value;
      }
      this.write();
      this.count();
      this.tell();
    },

    addRow: function (kind, values) {
      const card = this;
      const row = document.getElementById(kind + '-row').content.firstElementChild.cloneNode(true);
      Object.keys(values || {}).forEach(function (name) {
        const field = row.querySelector('[name="' + name + '"]');
        if (!field) return;
        if (field.type === 'checkbox') field.checked = values[name];
        else field.value = values[name];
      });
      row.querySelector('[data-remove]').addEventListener('click', function () {
        row.remove();
        card.gather(kind);
        card.write();
        card.count();
      });
      this.one('[data-rows="' + kind + '"]').append(row);
      return row;
    },

    gather: function (kind) {
      this.kept[kind] = this.all('[data-row="' + kind + '"]').map(function (row) {
        const values = {};
        row.querySelectorAll('[name]').forEach(function (field) {
          values[field.name] = field.type === 'checkbox' ? field.checked : field.value;
        });
        return values;
      });
    },

    /* ---- photos ---- */

    takePhoto: function (input) {
      const card = this;
      const file = input.files[0];
      input.value = '';
      if (!file) return;
      const caption = card.one('[name="caption"]');
      smaller(file).then(function (data) {
        const key = newKey();
        card.kept.photos.push({ key: key, caption: caption.value.trim(), data: data });
        card.kept.queue.push({ step: 'photos', key: key, caption: caption.value.trim() });
        if (!card.write()) {
          card.kept.photos.pop();
          card.kept.queue.pop();
          card.write();
        }
        caption.value = '';
        delete card.kept.fields.caption;
        card.drawPhotos();
        card.show();
        flush();
      }).catch(function () {
        card.refuse('That is no photo we can take: use a JPEG, PNG or WebP.', input.closest('label'));
      });
    },

    drawPhotos: function () {
      const list = this.one('[data-photos]');
      list.replaceChildren();
      this.kept.photos.forEach(function (photo) {
        const item = document.createElement('li');
        const picture = document.createElement('img');
        picture.src = photo.data;
        picture.alt = photo.caption || 'Photo';
        item.append(picture, document.createTextNode((photo.caption ? photo.caption + ': ' : '') + (photo.sentAt ? 'sent ' + photo.sentAt : 'not sent yet')));
        list.append(item);
      });
    },

    /* ---- steps ---- */

    next: function () {
      const step = STEPS[this.state()][1];
      if (step === 'form') {
        this.kept.stage = 'report';
        this.write();
        this.show();
        this.form.querySelector('textarea').focus();
      } else {
        this.queue(step, step === 'set-off' ? null : { onDevice: new Date().toISOString() });
      }
    },

    queue: function (step, body) {
      const item = { step: step, key: newKey(), body: body, at: now() };
      if (body && !navigator.onLine && (step === 'arrival' || step === 'departure')) body.at = item.at;
      this.refuse('');
      this.kept.queue.push(item);
      if (this.write()) {
        this.show();
        flush();
      } else {
        this.kept.queue.pop();
      }
    },

    toSignature: function () {
      const missing = this.missing(['summary', 'kilometres']);
      if (missing) return;
      this.kept.stage = 'signature';
      this.write();
      this.show();
      this.one('[data-signing]').scrollIntoView({ block: 'start' });
    },

    /* Marks what has to be filled in; says whether anything has. */
    missing: function (names) {
      const card = this;
      const empty = names.map(function (name) { return card.one('[name="' + name + '"]'); })
        .filter(function (field) { return field.value.trim() === ''; });
      empty.forEach(function (field) { field.closest('.put').classList.add('wrong'); });
      if (empty.length) {
        this.refuse('Please fill in what is marked.', empty[0].closest('.put'));
        empty[0].focus();
      } else {
        this.refuse('');
      }
      return empty.length > 0;
    },

    sendReport: function () {
      const unsigned = this.one('[name="unsigned"]').checked;
      if (this.missing(['summary', 'kilometres'].concat(unsigned ? [] : ['signedBy']))) return;
      if (!unsigned && !this.kept.signature) {
        const box = this.one('[data-signature]');
        box.classList.add('wrong');
        this.refuse('The customer signs in the box, or you tick that nobody can sign.', box);
        return;
      }
      if (this.state() === 'onsite') this.queue('departure', { onDevice: new Date().toISOString() });
      this.queue('report', this.report(unsigned));
    },

    report: function (unsigned) {
      const card = this;
      const field = function (name) { return card.one('[data-report] > .put [name="' + name + '"], [data-report] [name="' + name + '"]').value.trim(); };
      const pieces = card.kept.work.length > 0;
      return {
        kilometres: number(field('kilometres')),
        summary: field('summary'),
        exclusion: pieces ? null : field('exclusion') || null,
        evidence: pieces ? null : field('evidence') || null,
        work: card.kept.work.map(function (piece) {
          return { description: piece.description, minutes: whole(piece.minutes), exclusion: piece.exclusion || null, evidence: piece.exclusion ? piece.evidence : null };
        }),
        parts: card.kept.part.map(function (part) { return Object.assign({}, part, { quantity: whole(part.quantity) }); }),
        checklist: card.all('[data-check]').filter(function (check) { return check.querySelector(':checked'); })
          .map(function (check) { return { item: check.dataset.check, done: check.querySelector(':checked').value === 'done' }; }),
        comeAgainBecause: field('comeAgainBecause') || null,
        signature: unsigned ? null : { name: field('signedBy'), png: card.kept.signature.split(',')[1] }
      };
    },

    sendNoShow: function () {
      if (this.missing(['note', 'noShowKilometres'])) return;
      this.queue('no-show', {
        kilometres: number(this.one('[name="noShowKilometres"]').value),
        note: this.one('[name="note"]').value.trim(),
        left: { onDevice: new Date().toISOString() }
      });
    },

    /* ---- after the server has answered ---- */

    done: function (item) {
      this.kept.queue.shift();
      this.kept.sentAt = hour();
      this.signedOut = false;
      if (item.step === 'photos') {
        this.kept.photos.forEach(function (photo) { if (photo.key === item.key) photo.sentAt = hour(); });
        this.drawPhotos();
      } else {
        this.element.dataset.state = AFTER[item.step];
        if (item.step === 'no-show') this.outcome = 'Noted: nobody was there. Another visit is agreed on with the customer.';
        if (item.step === 'report' && item.body.comeAgainBecause) this.outcome = 'This visit is done. Somebody comes again: the next visit is agreed on with the customer.';
      }
      if (this.element.dataset.state === 'done') {
        this.kept.stage = '';
        this.kept.queue = [];
        this.forget();
      } else {
        this.write();
      }
      this.show();
    },

    refused: function (problem) {
      const fields = (problem.errors || []).map(function (error) { return error.message; });
      /* Steps after it would make no sense; photos do, and nobody would send them again. */
      this.kept.queue = this.kept.queue.slice(1).filter(function (item) { return item.step === 'photos'; });
      if (this.kept.stage === '' && this.element.dataset.state !== 'planned') this.kept.stage = '';
      this.write();
      this.show();
      this.refuse((fields.length ? fields.join(' ') : problem.detail || problem.title) + ' Nothing of what you typed is lost.');
    }
  };

  function number(text) {
    const value = Number(text.trim().replace(',', '.'));
    return Number.isFinite(value) ? value : null;
  }

  function whole(text) {
    const value = parseInt(text, 10);
    return Number.isFinite(value) ? value : 0;
  }

  /* A photo as small as it may be: upright, without anything but its pixels. */
  function smaller(file) {
    return createImageBitmap(file, { imageOrientation: 'from-image' }).then(function (picture) {
      const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
      const canvas = document.createElement('canvas');
      canvas.width = Math.max(1, Math.round(picture.width * scale));
      canvas.height = Math.max(1, Math.round(picture.height * scale));
      canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/jpeg', 0.8);
    });
  }

  function bytes(dataUrl) {
    const text = atob(dataUrl.split(',')[1]);
    const all = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) all[i] = text.charCodeAt(i);
    return new Blob([all], { type: 'image/jpeg' });
  }

  /* ---- the signature ---- */

  function Signature(card) {
    const canvas = card.one('[data-signature]');
    const pen = canvas.getContext('2d');
    let drawing = false;
    pen.lineWidth = 4;
    pen.lineCap = 'round';
    pen.lineJoin = 'round';
    pen.strokeStyle = '#15262a';
    if (card.kept.signature) {
      const before = new Image();
      before.onload = function () { pen.drawImage(before, 0, 0); };
      before.src = card.kept.signature;
    }
    function place(event) {
      const box = canvas.getBoundingClientRect();
      return [(event.clientX - box.left) * canvas.width / box.width, (event.clientY - box.top) * canvas.height / box.height];
    }
    canvas.addEventListener('pointerdown', function (event) {
      event.preventDefault();
      canvas.setPointerCapture(event.pointerId);
      drawing = true;
      pen.beginPath();
      pen.moveTo.apply(pen, place(event));
    });
    canvas.addEventListener('pointermove', function (event) {
      if (!drawing) return;
      pen.lineTo.apply(pen, place(event));
      pen.stroke();
    });
    function up() {
      if (!drawing) return;
      drawing = false;
      canvas.classList.remove('wrong');
      card.kept.signature = canvas.toDataURL('image/png');
      card.write();
    }
    canvas.addEventListener('pointerup', up);
    canvas.addEventListener('pointercancel', up);
    card.one('[data-clear]').addEventListener('click', function () {
      pen.clearRect(0, 0, canvas.width, canvas.height);
      card.kept.signature = '';
      card.write();
    });
  }

  /* ---- sending ---- */

  function request(card, item) {
    const stop = new AbortController();
    const late = window.setTimeout(function () { stop.abort(); }, GIVE_UP);
    const photo = card.kept.photos.find(function (one) { return one.key === item.key; });
    const options = {
      method: 'POST',
      redirect: 'manual',
      credentials: 'same-origin',
      signal: stop.signal,
      headers: { 'Idempotency-Key': item.key, 'Content-Type': photo ? 'image/jpeg' : 'application/json' },
      body: photo ? bytes(photo.data) : JSON.stringify(item.body || {})
    };
    const query = photo && item.caption ? '?caption=' + encodeURIComponent(item.caption) : '';
    return fetch(calls + card.path + item.step + query, options).finally(function () { window.clearTimeout(late); });
  }

  /* What does not arrive at once, or may not have, counts by the time it was pressed at, and not by that of sending it again. */
  function waits(card, item) {
    if (item.body && (item.step === 'arrival' || item.step === 'departure') && !item.body.at) item.body.at = item.at;
    if (item.body && item.step === 'no-show' && !item.body.left.at) item.body.left.at = item.at;
    card.write();
    card.show();
    return false;
  }

  /* Sends the first of what waits; says whether to go on. */
  async function send(card) {
    const item = card.kept.queue[0];
    let answer;
    try {
      answer = await request(card, item);
    } catch (lineIsCut) {
      return waits(card, item);
    }
    if (answer.type === 'opaqueredirect' || answer.status === 401) {
      card.signedOut = true;
      return waits(card, item);
    }
    if (answer.ok) {
      card.done(item);
      return true;
    }
    if (answer.status >= 500 || answer.status === 429) return waits(card, item);
    const problem = await answer.json().catch(function () { return { title: 'That did not work; load the page anew.' }; });
    if (problem.type === KEY_REUSED) {
      card.done(item);
    } else {
      card.refused(problem);
    }
    return true;
  }

  async function flush() {
    if (sending) return;
    sending = true;
    try {
      for (const card of cards) {
        while (card.kept.queue.length) {
          if (!await send(card)) break;
        }
      }
    } finally {
      sending = false;
    }
  }

  function listen(card) {
    card.one('[data-next]').addEventListener('click', function () { card.next(); });
    card.all('[data-step]').forEach(function (button) {
      button.addEventListener('click', function () { card.queue(button.dataset.step, { onDevice: new Date().toISOString() }); });
    });
    card.one('[data-to-signature]').addEventListener('click', function () { card.toSignature(); });
    card.one('[data-send="report"]').addEventListener('click', function () { card.sendReport(); });
    card.one('[data-send="no-show"]').addEventListener('click', function () { card.sendNoShow(); });
    card.one('[data-photo]').addEventListener('change', function (event) { card.takePhoto(event.target); });
    card.all('[data-add]').forEach(function (button) {
      button.addEventListener('click', function () {
        const row = card.addRow(button.dataset.add);
        card.gather(button.dataset.add);
        card.write();
        card.count();
        row.querySelector('[name]').focus();
      });
    });
    card.element.addEventListener('input', function (event) { card.typed(event); });
    card.element.addEventListener('change', function (event) { card.typed(event); });
    card.element.addEventListener('submit', function (event) { event.preventDefault(); });
  }

  /* Visits that are over, or no longer this person's: the server takes nothing more for them. */
  function forgetOthers() {
    const own = 'nextron.visit.' + user + '.';
    const shown = cards.map(function (card) { return card.store; });
    Object.keys(localStorage)
      .filter(function (key) { return key.startsWith(own) && !shown.includes(key); })
      .forEach(function (key) { localStorage.removeItem(key); });
  }

  document.addEventListener('DOMContentLoaded', function () {
    const page = document.querySelector('[data-visits]');
    if (!page) return;
    const stamp = document.querySelector('[data-now]');
    if (stamp) ahead = Date.parse(stamp.dataset.now) - Date.now();
    calls = page.dataset.calls;
    user = page.dataset.visits;
    page.querySelectorAll('[data-visit]').forEach(function (element) {
      const card = new Card(element);
      cards.push(card);
      card.restore();
      listen(card);
      card.show();
    });
    forgetOthers();
    window.addEventListener('online', flush);
    window.setInterval(flush, RETRY);
    flush();
  });
})();
