(() => {
  let state = null;
  let selected = null;
  let draft = null;
  let problem = '';
  let picture = '';
  let stopped = false;

  const axes = ['influence', 'dependency'];
  const talks = () => state.revealed ? state.revealed.talks : [];
  const talk = () => talks().find(found => found.relation === selected);
  const isOpen = () => state.phase === 'REVEALED';

  async function act(what, content = {}) {
    const answer = await post(what, content);
    problem = '';
    if (answer.status === 0) {
      problem = say(stopped ? 'stopped' : 'lost');
    } else if (answer.status !== 200) {
      const key = 'problem.' + answer.content.error;
      problem = answer.content.message || say(key in TEXTS[spoken()] ? key : 'failed');
    }
    show();
    return answer.status === 200;
  }

  byId('reveal').addEventListener('click', () => act('reveal'));
  byId('close').addEventListener('click', () => act('close'));
  byId('next').addEventListener('click', () => act('next'));
  byId('pause').addEventListener('click', () => act('pause', { paused: !state.paused }));
  byId('undo').addEventListener('click', () => act('undo'));
  byId('topics').addEventListener('change', () => act('goal', { goal: byId('topics').value }));
  byId('end').addEventListener('click', () => {
    byId('questionText').textContent = say('end.question');
    byId('question').returnValue = '';
    byId('question').showModal();
  });
  byId('question').addEventListener('close', async () => {
    if (byId('question').returnValue === 'yes' && await act('end')) {
      lost('stopped');
    }
  });

  function lost(how) {
    // Who stopped it is gone, so all later attempts fail.
    stopped ||= how === 'stopped';
    problem = say(stopped ? 'stopped' : how);
    show();
  }

  // Agreeing.
  const agreed = () => draft || talk().joint || mean(talk().dots);

  function mean(dots) {
    const of = axis => dots.length === 0 ? 50 : clamp(dots.reduce((sum, dot) => sum + dot[axis], 0) / dots.length);
    return { influence: of('influence'), dependency: of('dependency') };
  }

  for (const axis of axes) {
    byId(axis).addEventListener('input', () => {
      draft = { ...agreed(), [axis]: Number(byId(axis).value) };
      showJoint();
    });
  }
  byId('joint').addEventListener('submit', async event => {
    event.preventDefault();
    const place = agreed();
    if (await act('agree', { relation: selected, influence: place.influence, dependency: place.dependency })) {
      draft = null;
      show();
    }
  });
  byId('disagree').addEventListener('click', () => {
    draft = null;
    act('agree', { relation: selected });
  });
  byId('talks').addEventListener('click', event => {
    const button = event.target.closest('button');
    if (button) {
      choose(button.dataset.relation);
    }
  });
  byId('picture').addEventListener('click', event => {
    const group = event.target.closest('[data-relation]');
    if (group && talks().some(found => found.relation === group.dataset.relation)) {
      choose(group.dataset.relation);
    }
  });

  function choose(relation) {
    selected = relation;
    draft = null;
    show();
  }

  function startDrag(event) {
    const svg = event.target.ownerSVGElement;
    const move = moved => {
      const inside = new DOMPoint(moved.clientX, moved.clientY).matrixTransform(svg.getScreenCTM().inverse());
      const { left, bottom, pixels } = state.revealed;
      draft = { dependency: clamp((inside.x - left) / pixels), influence: clamp((bottom - inside.y) / pixels) };
      showJoint();
    };
    const end = () => {
      document.removeEventListener('pointermove', move);
      document.removeEventListener('pointerup', end);
      document.removeEventListener('pointercancel', end);
    };
    document.addEventListener('pointermove', move);
    document.addEventListener('pointerup', end);
    document.addEventListener('pointercancel', end);
    event.preventDefault();
  }

  // What is shown.
  function show() {
    notice([problem, state && state.paused && state.phase === 'PLACING' ? say('paused') : ''].filter(Boolean).join(' '));
    if (state === null) {
      return;
    }
    const placing = state.phase === 'PLACING';
    byId('goal').textContent = state.goalName;
    byId('topics').replaceChildren(...state.topics.map(topic => {
      const option = new Option(topic.name + (topic.phase === 'CLOSED' ? ' \u2713' : ''), topic.id);
      option.selected = topic.id === state.goal;
      return option;
    }));
    byId('reveal').disabled = !placing;
    byId('close').disabled = !isOpen();
    byId('next').disabled = state.topics.every(topic => topic.id === state.goal || topic.phase === 'CLOSED');
    byId('pause').disabled = !placing;
    byId('pause').textContent = say(state.paused ? 'resume' : 'pause');
    byId('undo').disabled = !state.canUndo;
    byId('end').disabled = false;
    if (stopped) {
      document.querySelectorAll('.tools button').forEach(button => { button.disabled = true; });
    }
    byId('placing').hidden = !placing;
    byId('invitation').hidden = !placing;
    byId('revealed').hidden = placing;
    byId('conversation').hidden = placing;
    if (placing) {
      picture = '';
      selected = null;
      draft = null;
      showPeople();
    } else {
      showRevealed();
    }
  }

  function showPeople() {
    const all = state.partners.length;
    const here = state.people.filter(person => person.connected).length;
    const placed = state.people.reduce((sum, person) => sum + person.placed, 0);
    const ready = state.people.filter(person => person.placed === all).length;
    byId('counts').textContent = say('counts', here, ready);
    byId('phase').textContent = say('counts.placed', placed, all);
    byId('people').replaceChildren(...state.people.map((person, index) => {
      const row = document.createElement('li');
      const name = document.createElement('span');
      name.className = 'name';
      name.textContent = person.name || say('nameless', index + 1);
      const bar = document.createElement('progress');
      bar.max = all;
      bar.value = person.placed;
      bar.setAttribute('aria-label', name.textContent);
      const words = document.createElement('span');
      words.className = 'state' + (person.connected ? '' : ' away');
      words.textContent = say('progress', person.placed, all) + (person.connected ? '' : ' \u00b7 ' + say('away'));
      row.append(name, bar, words);
      return row;
    }));
  }

  function showRevealed() {
    if (!state.revealed) {
      return;
    }
    if (!talk()) {
      selected = talks().length > 0 ? talks()[0].relation : null;
    }
    if (picture !== state.revealed.picture) {
      picture = state.revealed.picture;
      const svg = document.importNode(new DOMParser().parseFromString(picture, 'image/svg+xml').documentElement, true);
      byId('picture').replaceChildren(svg);
      drawn('g', { class: 'own' }, svg);
    }
    byId('closedNote').hidden = isOpen();
    const focused = byId('talks').contains(document.activeElement) ? document.activeElement.dataset.relation : null;
    byId('talks').replaceChildren(...talks().map(found => {
      const row = document.createElement('li');
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset.relation = found.relation;
      button.setAttribute('aria-current', String(found.relation === selected));
      button.textContent = found.name;
      const why = document.createElement('small');
      why.textContent = reason(found);
      button.append(why);
      row.append(button);
      return row;
    }));
    if (focused) {
      byId('talks').querySelector(`[data-relation="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
    }
    const svg = byId('picture').firstElementChild;
    svg.classList.toggle('selecting', selected !== null);
    for (const group of svg.querySelectorAll('[data-relation]')) {
      group.classList.toggle('selected', group.dataset.relation === selected);
    }
    showJoint();
  }

  function reason(found) {
    if (found.joint) {
      return say('talk.joint', found.joint.influence, found.joint.dependency);
    }
    if (found.dots.length === 0) {
      return say('talk.none');
    }
    const parts = [say('talk.range', found.dots.length, found.range)];
    if (found.differentAdvice) {
      parts.push(say('talk.advice'));
    } else if (found.differentZones) {
      parts.push(say('talk.zones'));
    }
    return parts.join(' \u00b7 ');
  }

  function showJoint() {
    const found = talk();
    byId('joint').hidden = !found || !isOpen();
    const layer = byId('picture').querySelector('.own');
    layer.replaceChildren();
    if (!found) {
      return;
    }
    const { left, bottom, pixels } = state.revealed;
    for (const dot of found.dots) {
      drawn('circle', { class: 'dot', r: 9, cx: left + dot.dependency * pixels, cy: bottom - dot.influence * pixels }, layer);
    }
    const place = agreed();
    if (isOpen() || found.joint) {
      const x = left + place.dependency * pixels;
      const y = bottom - place.influence * pixels;
      const fixed = found.joint && !draft;
      const diamond = drawn('path', { class: 'joint' + (fixed ? '' : ' draft'), d: `M${x} ${y - 16}l16 16l-16 16l-16 -16z` }, layer);
      drawn('title', {}, diamond).textContent = say('joint');
      if (isOpen()) {
        diamond.addEventListener('pointerdown', startDrag);
      }
    }
    byId('jointTitle').textContent = say('joint.of', found.name);
    for (const axis of axes) {
      byId(axis).value = place[axis];
      byId(axis + 'Value').textContent = place[axis];
    }
    byId('disagree').disabled = !found.joint;
  }

  const address = new URL(byId('invitation').querySelector('a').href);
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname);
  byId('plain').hidden = loopback || address.protocol === 'https:';
  byId('alone').hidden = !loopback;
  startLanguage(show);
  listen('events', news => {
    state = news;
    stopped = false;
    if (problem === say('lost') || problem === say('stopped')) {
      problem = '';
    }
    show();
  }, lost);
})();
