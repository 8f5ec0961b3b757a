'use strict';
(() => {
  const root = document.documentElement;
  const editions = Array.from(document.querySelectorAll('.edition'));
  const explorers = new Map();
  const SHOWN = 12;
  const MANY = 200;

  const filled = (words, ...values) => words.replace(/\{(\d)\}/g, (all, index) => values[index]);
  const folded = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const said = number => number.toLocaleString(root.lang);
  const current = () => editions.find(edition => !edition.hidden);

  /** A goal's matrix, its table and the filter over both. */
  class Explorer {

    constructor(element) {
      this.element = element;
      this.form = element.querySelector('form');
      this.figure = element.querySelector('.matrix');
      this.svg = this.figure ? this.figure.querySelector('svg') : null;
      this.relations = Array.from(element.querySelectorAll('tbody tr'), row => this.read(row));
      this.byId = new Map(this.relations.map(relation => [relation.id, relation]));
      this.selected = null;
      this.card = document.createElement('div');
      this.card.className = 'card';
      this.card.hidden = true;
      element.append(this.card);
      if (this.svg) {
        this.readPicture();
      }
      this.listen();
      this.update();
    }

    read(row) {
      const name = row.cells[0].textContent;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'pick';
      button.setAttribute('aria-pressed', 'false');
      button.textContent = name;
      row.cells[0].replaceChildren(button);
      const track = JSON.parse(row.dataset.track);
      return { id: row.dataset.relation, row, button, name, words: folded(row.textContent),
        forms: JSON.parse(row.dataset.forms), amount: row.dataset.amount === undefined ? null : Number(row.dataset.amount),
        track, place: track.at(-1) || null, groups: [], marker: null, label: null, fits: true };
    }

    readPicture() {
      const title = this.svg.querySelector(':scope > title');
      this.svg.setAttribute('role', 'group');
      this.svg.setAttribute('aria-label', title.textContent + '. ' + this.figure.dataset.hint);
      title.remove();
      for (const layer of this.svg.querySelectorAll(':scope > g')) {
        const level = layer.getAttribute('class');
        for (const group of layer.querySelectorAll(':scope > g[data-relation]')) {
          const relation = this.byId.get(group.dataset.relation);
          if (relation) {
            relation.groups.push({ group, level });
            this.readGroup(group, level, relation);
          }
        }
      }
      const first = this.relations.find(relation => relation.marker);
      if (first) {
        first.marker.setAttribute('tabindex', '0');
      }
      this.figure.classList.toggle('moves', this.relations.length <= MANY);
    }

    readGroup(group, level, relation) {
      const title = group.querySelector(':scope > title');
      if (level === 'marker') {
        relation.marker = group;
        group.setAttribute('role', 'button');
        group.setAttribute('tabindex', '-1');
        group.setAttribute('aria-pressed', 'false');
        group.setAttribute('aria-label', title ? title.textContent : relation.name);
      } else if (level === 'label') {
        relation.label = group;
        group.setAttribute('aria-hidden', 'true');
      }
      if (title) {
        title.remove();
      }
    }

    listen() {
      this.form.addEventListener('input', () => this.update());
      this.form.addEventListener('submit', event => event.preventDefault());
      this.form.addEventListener('reset', () => setTimeout(() => { this.select(null); this.update(); }));
      const found = event => {
        const part = event.target instanceof Element ? event.target.closest('[data-relation]') : null;
        return part ? this.byId.get(part.dataset.relation) : undefined;
      };
      this.element.addEventListener('click', event => {
        const relation = found(event);
        if (relation) {
          this.select(relation === this.selected ? null : relation);
          if (relation === this.selected) {
            relation.row.scrollIntoView({ block: 'nearest' });
          }
        } else if (this.svg && this.svg.contains(event.target)) {
          this.select(null);
        }
      });
      this.element.addEventListener('pointerover', event => {
        if (!this.card.contains(event.target)) {
          this.point(found(event));
        }
      });
      this.element.addEventListener('pointerleave', () => this.point());
      this.element.addEventListener('focusin', event => this.point(this.svg && this.svg.contains(event.target)
        ? found(event) : undefined));
      this.element.addEventListener('keydown', event => this.press(event, found(event)));
      // Also when only the pointer is here.
      document.addEventListener('keydown', event => {
        if (event.key === 'Escape') {
          this.escape();
        }
      });
    }

    /** Takes away what lies over the matrix first. */
    escape() {
      if (this.card.hidden) {
        this.select(null);
      }
      this.point();
    }

    press(event, relation) {
      if (relation && event.target === relation.marker) {
        const keys = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };
        if (event.key in keys) {
          this.focusFrom(relation, keys[event.key]);
          event.preventDefault();
        } else if (event.key === 'Enter' || event.key === ' ') {
          this.select(relation === this.selected ? null : relation);
          event.preventDefault();
        }
      }
    }

    focusFrom(relation, step) {
      const seen = this.relations.filter(other => other.marker && other.fits && other.place);
      const place = Math.max(0, Math.min(seen.length - 1, seen.indexOf(relation) + step));
      if (seen.length > 0) {
        this.relations.forEach(other => other.marker?.setAttribute('tabindex', '-1'));
        seen[place].marker.setAttribute('tabindex', '0');
        seen[place].marker.focus();
      }
    }

    /** What the pointer or the keyboard is at, or nothing. */
    point(relation) {
      if (this.pointed) {
        this.pointed.row.classList.remove('pointed');
      }
      this.pointed = relation;
      this.card.hidden = true;
      if (relation) {
        relation.row.classList.add('pointed');
        if (relation.marker && relation.place) {
          this.showCard(relation);
        }
      }
    }

    showCard(relation) {
      const cells = Array.from(relation.row.cells, cell => cell.textContent);
      const line = (name, words) => {
        const part = document.createElement(name);
        part.textContent = words.filter(word => word !== '').join(' \u00b7 ');
        return part;
      };
      this.card.replaceChildren(line('strong', [relation.name]), line('span', cells.slice(1, 3)),
        line('span', cells.slice(3)));
      this.card.hidden = false;
      const whole = this.element.getBoundingClientRect();
      const marker = relation.marker.getBoundingClientRect();
      const card = this.card.getBoundingClientRect();
      const left = Math.max(0, Math.min(marker.left - whole.left, whole.width - card.width));
      this.card.style.left = left + 'px';
      this.card.style.top = (marker.bottom - whole.top + 4) + 'px';
    }

    select(relation) {
      if (this.selected) {
        this.mark(this.selected, false);
      }
      this.selected = relation;
      if (relation) {
        this.mark(relation, true);
      }
      if (this.svg) {
        this.svg.classList.toggle('selecting', Boolean(relation && relation.marker));
      }
    }

    mark(relation, on) {
      relation.row.classList.toggle('selected', on);
      relation.button.setAttribute('aria-pressed', String(on));
      relation.groups.forEach(part => part.group.classList.toggle('selected', on));
      if (relation.marker) {
        relation.marker.setAttribute('aria-pressed', String(on));
      }
    }

    value(name) {
      const field = this.form.elements.namedItem(name);
      return field ? field.value : '';
    }

    update() {
      this.point();
      this.showReview();
      const search = folded(this.value('search')).split(' ').filter(word => word !== '');
      const zone = this.value('zone');
      const form = this.value('form');
      const least = this.value('least') === '' ? null : Number(this.value('least'));
      const most = this.value('most') === '' ? null : Number(this.value('most'));
      const tests = [relation => search.every(word => relation.words.includes(word)),
        relation => zone === '' || String(relation.place ? relation.place[4] : -1) === zone,
        relation => form === '' || relation.forms.includes(form),
        relation => least === null || (relation.amount !== null && relation.amount >= least),
        relation => most === null || (relation.amount !== null && relation.amount <= most)];
      let count = 0;
      for (const relation of this.relations) {
        relation.fits = tests.every(test => test(relation));
        count += relation.fits ? 1 : 0;
        relation.row.hidden = !relation.fits;
        relation.groups.forEach(part => part.group.classList.toggle('faded', !relation.fits));
      }
      this.form.elements.namedItem('count').textContent = filled(this.element.dataset.count, said(count), said(this.relations.length));
      for (const part of this.figure ? ['arrows', 'names'] : []) {
        const isOn = this.form.elements.namedItem(part).checked;
        this.figure.classList.toggle(part === 'arrows' ? 'noArrows' : 'noNames', !isOn);
      }
    }

    showReview() {
      const slider = this.form.elements.namedItem('review');
      if (!slider) {
        return;
      }
      const stop = Number(slider.value);
      const isLast = stop === Number(slider.max);
      let assessed = 0;
      for (const relation of this.relations) {
        const known = relation.track.filter(place => stop >= place[0]);
        relation.place = known.at(-1) || null;
        const isOld = relation.place === null || stop > relation.place[0];
        assessed += isOld ? 0 : 1;
        this.move(relation, isLast, isOld);
      }
      const name = JSON.parse(slider.dataset.names)[stop];
      const words = filled(this.element.dataset.assessed, name, said(assessed), said(this.relations.length));
      this.form.elements.namedItem('shown').textContent = words;
      slider.setAttribute('aria-valuetext', words);
    }

    move(relation, isLast, isOld) {
      const place = relation.place;
      relation.row.cells[3].textContent = place ? this.zone(place[4]) : this.element.dataset.none;
      relation.row.cells[4].textContent = place ? place[5] : '';
      relation.row.classList.toggle('old', isOld);
      if (!relation.marker) {
        return;
      }
      const latest = relation.track.at(-1);
      const scale = Number(this.figure.dataset.scale);
      const shift = place ? 'translate(' + (place[1] - latest[1]) * scale + 'px,' + (latest[2] - place[2]) * scale + 'px)' : '';
      for (const part of relation.groups) {
        const moves = part.level === 'marker' || part.level === 'label';
        part.group.classList.toggle('absent', place === null || (!moves && !isLast));
        part.group.classList.toggle('old', isOld && part.level !== 'marker');
        part.group.style.transform = moves ? place === latest ? '' : shift : '';
      }
      for (const sign of relation.marker.children) {
        const role = place ? place[3] : 1;
        sign.classList.toggle('m-marker-above', role === 1 && !isOld);
        sign.classList.toggle('m-marker-below', role === 0 && !isOld);
        sign.classList.toggle('m-marker-above-stale', role === 1 && isOld);
        sign.classList.toggle('m-marker-below-stale', role === 0 && isOld);
      }
    }

    zone(number) {
      return this.form.querySelector('select[name=zone] option[value="' + number + '"]').textContent;
    }

    /** The choices of another explorer, of the same goal in another language. */
    takeFrom(other) {
      for (const field of this.form.elements) {
        const same = other.form.elements.namedItem(field.name);
        if (field.name === '' || !same || field.name === 'form') {
          continue;
        }
        if (field.type === 'checkbox') {
          field.checked = same.checked;
        } else if (field.tagName !== 'OUTPUT') {
          field.value = same.value;
        }
      }
      // Forms of cooperation have other names there.
      this.form.elements.namedItem('form').selectedIndex = 0;
      this.select(other.selected ? this.byId.get(other.selected.id) : null);
      this.update();
    }
  }

  const explorer = element => {
    if (!explorers.has(element)) {
      explorers.set(element, new Explorer(element));
    }
    return explorers.get(element);
  };

  /** Shows the view with an identity, or the first. */
  const show = (edition, id, focus) => {
    const views = Array.from(edition.querySelectorAll('.view'));
    const target = id ? document.getElementById(id) : null;
    const wanted = target ? target.closest('.view') : null;
    if (target && !wanted) {
      return;
    }
    const view = wanted || views[0];
    views.forEach(other => { other.hidden = other !== view; });
    for (const link of edition.querySelectorAll('nav a')) {
      if (view && link.hash === '#' + view.id) {
        link.setAttribute('aria-current', 'page');
      } else {
        link.removeAttribute('aria-current');
      }
    }
    if (view) {
      view.querySelectorAll('.explorer').forEach(explorer);
      if (focus) {
        const heading = view.querySelector('h2, h3');
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
        window.scrollTo(0, 0);
      }
    }
  };

  const follow = focus => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id ? document.getElementById(id) : null;
    const edition = target ? target.closest('.edition') : current();
    if (edition !== current()) {
      use(edition);
    }
    show(edition, id, focus);
  };

  const use = edition => {
    editions.forEach(other => { other.hidden = other !== edition; });
    root.lang = edition.lang;
    document.title = edition.dataset.title;
  };

  const translate = language => {
    const from = current();
    const to = editions.find(edition => edition.lang === language);
    const view = from.querySelector('.view:not([hidden])');
    use(to);
    const id = view ? language + view.id.slice(from.lang.length) : '';
    show(to, id, false);
    history.replaceState(null, '', '#' + id);
    const before = view ? view.querySelector('.explorer') : null;
    const after = id ? document.getElementById(id).querySelector('.explorer') : null;
    if (before && after) {
      explorer(after).takeFrom(explorer(before));
    }
    to.querySelector('.language[lang=' + language + ']').focus();
  };

  const find = (edition, input, box) => {
    const words = folded(input.value).split(' ').filter(word => word !== '');
    box.replaceChildren();
    if (words.length === 0) {
      return;
    }
    const rows = Array.from(edition.querySelectorAll('.explorer tbody tr'))
      .filter(row => words.every(word => folded(row.cells[0].textContent).includes(word)));
    const list = document.createElement('ul');
    for (const row of rows.slice(0, SHOWN)) {
      const view = row.closest('.view');
      const link = document.createElement('a');
      link.href = '#' + view.id;
      link.textContent = row.cells[0].textContent;
      const goal = document.createElement('small');
      goal.textContent = view.querySelector('h2, h3').textContent;
      link.append(goal);
      link.addEventListener('click', () => {
        box.replaceChildren();
        input.value = '';
        show(edition, view.id, true);
        const opened = explorer(row.closest('.explorer'));
        const relation = opened.relations.find(other => other.row === row);
        opened.select(relation);
        relation.row.scrollIntoView({ block: 'nearest' });
        relation.button.focus();
      });
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    if (rows.length > 0) {
      box.append(list);
    }
    if (rows.length === 0 || rows.length > SHOWN) {
      const note = document.createElement('p');
      note.textContent = rows.length === 0 ? box.dataset.none : filled(box.dataset.more, said(rows.length - SHOWN));
      box.append(note);
    }
  };

  for (const edition of editions) {
    const input = edition.querySelector('.find');
    const box = edition.querySelector('.found');
    input.addEventListener('input', () => find(edition, input, box));
    edition.querySelector('.finder').addEventListener('keydown', event => {
      if (event.key === 'Escape') {
        input.value = '';
        box.replaceChildren();
        input.focus();
      }
    });
    edition.querySelector('.print').addEventListener('click', () => window.print());
    edition.querySelector('.theme').addEventListener('click', () => {
      const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
      root.dataset.theme = isDark ? 'light' : 'dark';
    });
    edition.querySelectorAll('.language').forEach(button => button.addEventListener('click', () => translate(button.lang)));
  }
  root.classList.add('js');
  document.querySelectorAll('.scripted').forEach(part => part.classList.replace('scripted', 'ready'));
  addEventListener('hashchange', () => follow(true));
  follow(false);
})();
