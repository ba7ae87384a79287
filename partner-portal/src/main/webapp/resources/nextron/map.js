/*
 * Maps: every element with data-map becomes one. Its value is JSON,
 *   {"points": [{"at": [lat, lon], "state": "on-time|at-risk|breached|waiting|own", "label": "…", "href": "…", "group": "g1 g2"}],
 *    "pins": true, "country": "NO"}
 * Pins can be reached by the keyboard and are meant for some dozens; points are drawn on a canvas, thousands of them.
 * An element with data-map-show="g1" brings that group out while it is pointed at or has the focus.
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

  function pin(point) {
    const icon = L.divIcon({ className: 'map-pin ' + (point.state || 'own'), iconSize: [22, 22] });
    return L.marker(point.at, { icon: icon, keyboard: true, title: point.label || '', alt: point.label || '' });
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

  function showGroups(map, marks) {
    function show(group) {
      marks.forEach(function (mark) {
        const inside = mark.groups.indexOf(group) >= 0;
        if (mark.layer.setStyle) {
          mark.layer.setStyle(dotStyle(mark.state, group === null || inside));
        } else {
          mark.layer.setOpacity(group === null || inside ? 1 : 0.25);
        }
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
    const marks = points.map(function (point) {
      const layer = data.pins ? pin(point) : dot(point, renderer);
      if (point.label) layer.bindPopup(function () { return words(point); });
      layer.addTo(map);
      return { layer: layer, state: point.state, groups: (point.group || '').split(' ') };
    });
    showGroups(map, marks);
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
