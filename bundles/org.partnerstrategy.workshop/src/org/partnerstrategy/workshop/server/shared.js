'use strict';
const TEXTS = JSON.parse(document.getElementById('texts').textContent);
const byId = id => document.getElementById(id);
const SVG = 'http://www.w3.org/2000/svg';

/** What this device keeps, also when the browser is closed. */
const kept = {
  memory: {},
  name: 'partnerstrategy' + location.pathname,
  read() {
    try {
      return JSON.parse(localStorage.getItem(this.name)) || this.memory;
    } catch (e) {
      return this.memory;
    }
  },
  write(values) {
    this.memory = values;
    try {
      localStorage.setItem(this.name, JSON.stringify(values));
    } catch (e) {
      // Private windows may refuse; it is in memory then.
    }
  },
};

const spoken = () => document.documentElement.lang;
const say = (key, ...values) => TEXTS[spoken()][key].replace(/\{(\d)\}/g, (all, index) => values[index]);

function speak(language) {
  document.documentElement.lang = language;
  for (const part of document.querySelectorAll('[data-text]')) {
    part.textContent = say(part.dataset.text);
  }
  const other = Object.keys(TEXTS).find(name => name !== language);
  byId('language').textContent = TEXTS[other]['language'];
  byId('language').lang = other;
  document.title = say('workshop');
}

/** All begin in the language of the workshop, which names and picture have too; each device can choose another. */
function startLanguage(then) {
  speak(kept.read().language || spoken());
  byId('language').addEventListener('click', () => {
    speak(byId('language').lang);
    kept.write({ ...kept.read(), language: spoken() });
    then();
  });
}

function drawn(name, attributes, parent) {
  const part = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    part.setAttribute(key, value);
  }
  parent.append(part);
  return part;
}

/** Sends something; answers with status 0 where there is no connection. */
async function post(what, content) {
  try {
    const answer = await fetch(what, { method: 'POST', headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(content), cache: 'no-store', credentials: 'omit' });
    return { status: answer.status, content: await answer.json() };
  } catch (e) {
    return { status: 0, content: {} };
  }
}

function notice(words) {
  if (byId('notice').textContent !== words) {
    byId('notice').textContent = words;
  }
  byId('notice').hidden = words === '';
}

/** Listens to what changes, and again when the connection was lost. */
function listen(address, told, lost) {
  const events = new EventSource(address);
  events.onmessage = event => told(JSON.parse(event.data));
  events.addEventListener('stopped', () => {
    events.close();
    lost('stopped');
    setTimeout(() => listen(address, told, lost), 2000);
  });
  events.onerror = () => {
    lost('lost');
    if (events.readyState === EventSource.CLOSED) {
      setTimeout(() => listen(address, told, lost), 2000);
    }
  };
}

const clamp = points => Math.max(0, Math.min(100, Math.round(points)));
