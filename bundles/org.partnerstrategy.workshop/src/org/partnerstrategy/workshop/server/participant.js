(() => {
  const AXES = ['influence', 'dependency'];
  const WAITING = { x: 50, y: 112 };
  let state = null;
  let shownGoal = null;
  let selected = null;
  let drafts = {};
  let problem = '';
  let refused = '';
  let sending = false;
  let stopped = false;

  const store = () => ({ pending: {}, undo: [], ...kept.read() });
  const save = change => kept.write({ ...store(), ...change });
  const matrix = byId('matrix');
  const partners = () => state.partners;
  const waitingFor = relation => Object.values(store().pending).find(item => item.goal === state.goal && item.relation === relation);

  function placeOf(relation) {
    const pending = waitingFor(relation);
    if (pending) {
      return pending.dependency === undefined ? null : pending;
    }
    return state.places[relation] || null;
  }

  const placed = () => partners().filter(partner => placeOf(partner.relation)).length;
  const open = () => state && state.phase === 'PLACING' && !state.paused;

  // Sending: one at a time, the newest place of each partner; nothing is forgotten before the server has it.
  function place(relation, place, undoable = true) {
    const before = placeOf(relation);
    const now = store();
    if (undoable) {
      now.undo.push({ goal: state.goal, relation, before });
    }
    const number = Math.max(Date.now(), (now.number || 0) + 1);
    now.pending[state.goal + ' ' + relation] = { goal: state.goal, relation, number, ...(place || {}) };
    save({ pending: now.pending, undo: now.undo.slice(-100), number });
    refused = '';
    show();
    send();
  }

  async function send() {
    if (sending) {
      return;
    }
    sending = true;
    let wait = 0;
    while (wait === 0) {
      const item = Object.entries(store().pending)[0];
      if (!item || !store().participant) {
        break;
      }
      const { goal, relation, number, dependency, influence } = item[1];
      const answer = await post('place', { participant: store().participant, goal, relation, number, dependency, influence });
      if (answer.status === 200) {
        sent(item);
        problem = '';
      } else if (answer.status === 409 && answer.content.error === 'CLOSED' || answer.status === 400) {
        forget(item);
        refused = say('refused');
      } else if (answer.status === 409 || answer.status === 429) {
        wait = 1500;
      } else if (answer.content.error === 'UNKNOWN') {
        forget(item);
      } else {
        problem = say(answer.content.error === 'FAILED' ? 'failed' : stopped ? 'stopped' : 'lost');
        wait = 1500;
      }
      show();
    }
    sending = false;
    if (wait > 0) {
      setTimeout(send, wait);
    }
  }

  function sent([key, item]) {
    if (item.goal === state.goal) {
      if (item.dependency === undefined) {
        delete state.places[item.relation];
      } else {
        state.places[item.relation] = { dependency: item.dependency, influence: item.influence };
      }
    }
    forget([key, item]);
  }

  function forget([key, item]) {
    const pending = store().pending;
    if (pending[key] && pending[key].number === item.number) {
      delete pending[key];
      save({ pending });
    }
  }

  function undo() {
    const steps = store().undo;
    while (steps.length > 0) {
      const step = steps.pop();
      if (step.goal === state.goal && partners().some(partner => partner.relation === step.relation)) {
        save({ undo: steps });
        delete drafts[step.relation];
        choose(step.relation);
        place(step.relation, step.before ? { dependency: step.before.dependency, influence: step.before.influence } : null, false);
        return;
      }
    }
    save({ undo: steps });
  }

  // The matrix.
  function drawGround() {
    drawn('rect', { class: 'ground', x: 0, y: 0, width: 100, height: 100 }, matrix);
    for (const at of [25, 50, 75]) {
      drawn('path', { class: 'grid', d: `M${at} 0V100M0 ${at}H100` }, matrix);
    }
    drawn('text', { id: 'xName', x: 50, y: 105.5, 'text-anchor': 'middle' }, matrix);
    drawn('text', { id: 'yName', transform: 'translate(-3.2 50) rotate(-90)', 'text-anchor': 'middle' }, matrix);
    drawn('g', { id: 'markers' }, matrix);
  }

  function drawMarkers() {
    const focus = byId('markers');
    focus.replaceChildren();
    const ordered = partners().map((partner, index) => ({ partner, number: index + 1 }))
      .sort((one, other) => (one.partner.relation === selected) - (other.partner.relation === selected));
    for (const { partner, number } of ordered) {
      const at = shownPlace(partner.relation);
      if (!at && partner.relation !== selected) {
        continue;
      }
      const spot = at ? { x: at.dependency, y: 100 - at.influence } : WAITING;
      const chosen = partner.relation === selected;
      const group = drawn('g', { class: 'marker' + (chosen ? ' selected' : '') + (at ? '' : ' waiting'), 'data-relation': partner.relation,
        transform: `translate(${spot.x} ${spot.y})` }, focus);
      drawn('circle', { class: 'reach', r: 7 }, group);
      drawn('circle', { class: 'body', r: chosen ? 5 : 4 }, group);
      drawn('text', {}, group).textContent = number;
      drawn('title', {}, group).textContent = partner.name;
    }
  }

  const shownPlace = relation => {
    const draft = drafts[relation];
    return draft && draft.influence !== undefined && draft.dependency !== undefined ? draft : placeOf(relation);
  };

  function pointAt(event) {
    const inside = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.getScreenCTM().inverse());
    return { dependency: clamp(inside.x), influence: clamp(100 - inside.y), inside: inside.y <= 104 && inside.x >= -6 };
  }

  let dragging = false;
  matrix.addEventListener('pointerdown', event => {
    if (!open()) {
      return;
    }
    const marker = event.target.closest('.marker');
    if (marker) {
      choose(marker.dataset.relation);
    } else if (!pointAt(event).inside) {
      return;
    } else {
      drag(event);
    }
    dragging = true;
    matrix.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  matrix.addEventListener('pointermove', event => {
    if (dragging) {
      drag(event);
    }
  });
  matrix.addEventListener('pointerup', () => drop(true));
  matrix.addEventListener('pointercancel', () => drop(false));

  function drag(event) {
    const { dependency, influence } = pointAt(event);
    drafts[selected] = { dependency, influence, moved: true };
    showPlace();
  }

  function drop(keep) {
    const draft = drafts[selected];
    if (dragging && draft && draft.moved) {
      delete drafts[selected];
      if (keep && open()) {
        place(selected, { dependency: draft.dependency, influence: draft.influence });
      }
    }
    dragging = false;
    show();
  }

  // The two questions.
  function answer(axis, done) {
    const before = drafts[selected] || placeOf(selected) || {};
    const draft = { influence: before.influence, dependency: before.dependency };
    draft[axis] = Number(byId(axis).value);
    drafts[selected] = draft;
    if (done && draft.influence !== undefined && draft.dependency !== undefined) {
      delete drafts[selected];
      place(selected, draft);
    } else {
      showPlace();
    }
  }

  for (const axis of AXES) {
    byId(axis).addEventListener('input', () => answer(axis, false));
    byId(axis).addEventListener('change', () => answer(axis, true));
    // Also who means the middle, where the slider is already, says so.
    const confirm = () => {
      if (byId(axis).classList.contains('unset')) {
        answer(axis, true);
      }
    };
    byId(axis).addEventListener('click', confirm);
    byId(axis).addEventListener('keydown', event => {
      if (event.key === ' ' || event.key === 'Enter') {
        confirm();
        event.preventDefault();
      }
    });
  }

  function choose(relation) {
    selected = relation;
    show();
  }

  byId('next').addEventListener('click', () => {
    const all = partners();
    const now = all.findIndex(partner => partner.relation === selected);
    const further = all.slice(now + 1).concat(all.slice(0, now + 1));
    choose((further.find(partner => !placeOf(partner.relation)) || further[0]).relation);
    byId('partner').focus({ preventScroll: true });
    byId('partner').scrollIntoView({ block: 'nearest' });
  });
  byId('undo').addEventListener('click', undo);
  byId('clear').addEventListener('click', () => {
    delete drafts[selected];
    place(selected, null);
  });
  byId('partners').addEventListener('click', event => {
    const button = event.target.closest('button');
    if (button) {
      choose(button.dataset.relation);
      byId('partner').focus({ preventScroll: true });
      byId('partner').scrollIntoView({ block: 'nearest' });
    }
  });

  // What is shown.
  function show() {
    const entered = Boolean(store().participant) && state !== null;
    byId('entrance').hidden = entered || Boolean(store().participant);
    byId('work').hidden = !entered || state.phase !== 'PLACING';
    byId('waiting').hidden = !entered || stopped || state.phase === 'PLACING';
    notice([problem, refused, entered && state.paused && state.phase === 'PLACING' ? say('paused') : ''].filter(Boolean).join(' '));
    if (!entered) {
      byId('goal').textContent = say('workshop');
      byId('progress').textContent = '';
      return;
    }
    byId('goal').textContent = state.goalName;
    const steps = state.of > 1 ? say('goal.number', state.number, state.of) + ' \u00b7 ' : '';
    byId('progress').textContent = steps + say('progress', placed(), partners().length) + (state.name ? ' \u00b7 ' + state.name : '');
    if (state.phase === 'PLACING') {
      showPlacing();
    } else {
      byId('waitingTitle').textContent = say(state.phase === 'REVEALED' ? 'revealed.title' : 'closed.title');
      byId('waitingAbout').textContent = say(state.phase === 'REVEALED' ? 'revealed.about' : 'closed.about');
    }
  }

  function showPlacing() {
    if (state.goal !== shownGoal || !partners().some(partner => partner.relation === selected)) {
      shownGoal = state.goal;
      drafts = {};
      selected = (partners().find(partner => !placeOf(partner.relation)) || partners()[0]).relation;
    }
    const name = partners().find(partner => partner.relation === selected).name;
    byId('partner').textContent = (partners().findIndex(partner => partner.relation === selected) + 1) + '. ' + name;
    byId('matrixTitle').textContent = say('matrix.about', placed(), partners().length);
    byId('xName').textContent = say('dependency') + ' \u2192';
    byId('yName').textContent = say('influence') + ' \u2192';
    byId('influenceLabel').textContent = say('influence.question', name);
    byId('dependencyLabel').textContent = say('dependency.question', name);
    byId('undo').disabled = !open() || store().undo.every(step => step.goal !== state.goal);
    byId('clear').disabled = !open() || !placeOf(selected);
    byId('next').disabled = partners().length < 2;
    showPlace();
    showList();
  }

  function showPlace() {
    const answered = drafts[selected] || placeOf(selected) || {};
    for (const axis of AXES) {
      const known = answered[axis] !== undefined;
      if (document.activeElement !== byId(axis) || known || Number(byId(axis).value) !== 50) {
        byId(axis).value = known ? answered[axis] : 50;
      }
      byId(axis).classList.toggle('unset', !known);
      byId(axis).setAttribute('aria-valuetext', known ? String(answered[axis]) : say('unanswered'));
      byId(axis).disabled = !open();
      byId(axis + 'Value').textContent = known ? answered[axis] : '\u2013';
    }
    drawMarkers();
  }

  function showList() {
    const list = byId('partners');
    const focused = document.activeElement && list.contains(document.activeElement) ? document.activeElement.dataset.relation : null;
    list.replaceChildren(...partners().map((partner, index) => {
      const row = document.createElement('li');
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset.relation = partner.relation;
      button.setAttribute('aria-current', String(partner.relation === selected));
      const name = document.createElement('span');
      name.className = 'name';
      name.textContent = (index + 1) + '. ' + partner.name;
      const done = document.createElement('span');
      done.className = 'state';
      done.textContent = !placeOf(partner.relation) ? say('partner.open') : waitingFor(partner.relation) ? say('partner.kept') : say('partner.placed');
      button.append(name, done);
      row.append(button);
      return row;
    }));
    if (focused) {
      list.querySelector(`[data-relation="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
    }
  }

  // Coming in.
  async function enter(name) {
    const answer = await post('join', { participant: store().participant || '', name });
    if (answer.status === 200) {
      problem = '';
      save({ participant: answer.content.participant, name });
      listen('events?participant=' + encodeURIComponent(answer.content.participant), told, lost);
    } else {
      const wait = answer.content.error !== 'FULL';
      problem = say(wait ? 'lost' : 'full');
      show();
      if (wait && store().participant) {
        setTimeout(() => enter(name), 2000);
      }
    }
  }

  function told(news) {
    state = news;
    stopped = false;
    problem = '';
    show();
    send();
  }

  function lost(how) {
    // Who stopped it is gone, so all later attempts fail.
    stopped ||= how === 'stopped';
    problem = say(stopped ? 'stopped' : how);
    show();
  }

  byId('entrance').addEventListener('submit', event => {
    event.preventDefault();
    enter(byId('name').value);
  });
  drawGround();
  startLanguage(show);
  byId('open').hidden = location.protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);
  show();
  if (store().participant) {
    enter(store().name || '');
  }
})();
