/*
 * Maps: every element with data-map becomes one. Its value is JSON,
 *   {"points": [{"at": [lat, lon], "state": "on-time|at-risk|breached|waiting|own", "label": "…", "href": "…", "group": "g1 g2"}],
 *    "pins": true, "country": "NO"}
 * Pins can be reached by the keyboard and are meant for some dozens; those that would lie on one another are one pin with their
 * number, which tells of each. Points are drawn on a canvas, thousands of them.
 * An element with data-map-show="g1" brings that group of points out while it is pointed at or has the focus.
 */
(function () {
  'use strict';

  const WORLD = [[54.4, 4], [71.4, 32]];
  const FRAMES = {
    NO: [[57.9, 4.4], [71.3, 31.3]],
    SE: [[55.3, 10.9], [69.1, 24.3]],
    DK: [[54.5, 7.9], [57.9, 15.3]],
    FI: [[59.7, 19.2], [70.1, 31.7]]
  };

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
  }

  function stateColour(state) {
    return colour(state === 'own' || !state ? 'accent' : state);
  }

  /* Text and link are made as elements: nothing from the data is ever read as markup. */
  function words(point) {
    const box = document.createElement('div');
    const name = document.createElement('strong');
    name.textContent = point.label || '';
    box.appendChild(name);
    if (point.note) {
      box.appendChild(document.createElement('br'));
      box.appendChild(document.createTextNode(point.note));
    }
    if (point.href) {
      const link = document.createElement('a');
      link.href = point.href;
      link.textContent = 'Open';
      box.appendChild(document.createElement('br'));
      box.appendChild(link);
    }
    return box;
  }

  /* What is most urgent gives a pin of several its look. */
  const URGENCY = ['breached', 'at-risk', 'waiting', 'on-time', 'own'];

  /* Pins nearer to each other than a thumb is wide, in pixels, are one pin. */
  const APART = 30;

  function gathered(map, points) {
    const groups = [];
    points.forEach(function (point) {
      const at = map.latLngToLayerPoint(point.at);
      const near = groups.find(function (group) { return group.at.distanceTo(at) < APART; });
      if (near) {
        near.points.push(point);
      } else {
        groups.push({ at: at, points: [point] });
      }
    });
    return groups.map(function (group) { return group.points; });
  }

  function pin(points) {
    const states = points.map(function (point) { return point.state || 'own'; });
    const state = URGENCY.find(function (one) { return states.indexOf(one) >= 0; }) || 'own';
    const count = points.length > 1 ? String(points.length) : '';
    const labels = points.map(function (point) { return point.label || ''; }).join('; ');
    const name = count ? count + ' here: ' + labels : labels;
    const icon = L.divIcon({
      className: 'map-pin', iconSize: [24, 24], html: '<span class="' + state + '"><b>' + count + '</b></span>'
    });
    const layer = L.marker(points[0].at, { icon: icon, keyboard: true, title: name, alt: name });
    return layer.bindPopup(function () {
      const box = document.createElement('div');
      box.className = 'map-words';
      points.forEach(function (point) { box.appendChild(words(point)); });
      return box;
    });
  }

  /* A large dot, a small one, a ring: what colour says, form says too. */
  const DOTS = {
    'on-time': { radius: 5, weight: 0, fillOpacity: 0.85 },
    'at-risk': { radius: 3.5, weight: 0, fillOpacity: 0.95 },
    'breached': { radius: 4.5, weight: 2, fillOpacity: 0.08 },
    'waiting': { radius: 5, weight: 1, fillOpacity: 0.5 },
    'own': { radius: 5, weight: 0, fillOpacity: 0.85 }
  };

  function dotStyle(state, shown) {
    const dot = DOTS[state] || DOTS.own;
    return {
      weight: dot.weight, opacity: shown ? 1 : 0.12, fillOpacity: shown ? dot.fillOpacity : 0.06, radius: dot.radius
    };
  }

  function dot(point, renderer) {
    const fill = stateColour(point.state);
    return L.circleMarker(point.at, Object.assign({ renderer: renderer, fillColor: fill, color: fill }, dotStyle(point.state, true)));
  }

  function outlines(map, element) {
    fetch(element.dataset.outlines, { credentials: 'same-origin' }).then(function (answer) {
      return answer.ok ? answer.json() : Promise.reject(new Error('no outlines'));
    }).then(function (countries) {
      L.geoJSON(countries, {
        interactive: false,
        style: function (country) {
          const near = country.properties.country !== '';
          return {
            fillColor: colour(near ? 'map-land' : 'map-far'), fillOpacity: 1,
            color: colour('line-strong'), weight: near ? 1 : 0.5, opacity: near ? 0.9 : 0.4
          };
        }
      }).addTo(map).bringToBack();
    }).catch(function () {
      map.attributionControl.addAttribution('Outlines could not be loaded');
    });
  }

  function ground(map, element) {
    if (element.dataset.tiles) {
      L.tileLayer(element.dataset.tiles, { maxZoom: 18, attribution: element.dataset.credit }).addTo(map);
    } else {
      map.attributionControl.addAttribution('Natural Earth');
      outlines(map, element);
    }
  }

  function showGroups(marks) {
    function show(group) {
      marks.forEach(function (mark) {
        const inside = mark.groups.indexOf(group) >= 0;
        mark.layer.setStyle(dotStyle(mark.state, group === null || inside));
      });
    }
    document.querySelectorAll('[data-map-show]').forEach(function (element) {
      ['mouseenter', 'focusin'].forEach(function (when) {
        element.addEventListener(when, function () { show(element.dataset.mapShow); });
      });
      ['mouseleave', 'focusout'].forEach(function (when) {
        element.addEventListener(when, function () { show(null); });
      });
    });
  }

  function draw(element) {
    const data = JSON.parse(element.dataset.map || '{"points":[]}');
    const points = data.points || [];
    element.textContent = '';
    const map = L.map(element, { zoomSnap: 0.25, minZoom: 3, maxZoom: 12, scrollWheelZoom: false, preferCanvas: false });
    map.attributionControl.setPrefix(false);
    L.control.scale({ imperial: false }).addTo(map);
    const bounds = data.fit && points.length
      ? L.latLngBounds(points.map(function (point) { return point.at; })).pad(0.2)
      : L.latLngBounds(FRAMES[data.country] || WORLD);
    map.fitBounds(bounds, { maxZoom: 9, animate: false });
    ground(map, element);
    map.createPane('marks').style.zIndex = 450;
    const renderer = L.canvas({ pane: 'marks' });
    if (data.pins) {
      let shown = [];
      const pins = function () {
        shown.forEach(function (layer) { layer.remove(); });
        shown = gathered(map, points).map(function (some) { return pin(some).addTo(map); });
      };
      pins();
      map.on('zoomend', pins);
    } else {
      showGroups(points.map(function (point) {
        const layer = dot(point, renderer);
        if (point.label) layer.bindPopup(function () { return words(point); });
        layer.addTo(map);
        return { layer: layer, state: point.state, groups: (point.group || '').split(' ') };
      }));
    }
    element.addEventListener('click', function () { map.scrollWheelZoom.enable(); });
    element.addEventListener('mouseleave', function () { map.scrollWheelZoom.disable(); });
  }

  function all() {
    document.querySelectorAll('[data-map]').forEach(function (element) {
      if (!element.dataset.drawn) {
        element.dataset.drawn = 'yes';
        draw(element);
      }
    });
  }

  /* A page that changes parts of itself asks for its new maps with this event. */
  document.addEventListener('nextron:maps', all);
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', all);
  } else {
    all();
  }
})();
