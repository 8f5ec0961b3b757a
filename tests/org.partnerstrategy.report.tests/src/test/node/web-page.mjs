/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 *
 * node web-page.mjs CHROMIUM PAGE GOAL: opens a report in Chromium, uses it as a reader does, and says what is wrong.
 * GOAL is the identity of the view of a goal without its language, such as part-3-1.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const [chromium, file, goal] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
let failures = 0;

const check = (what, holds, found = '') => {
  if (!holds) {
    failures++;
    console.log('FAILED: ' + what + ' ' + found);
  }
};

const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox'], headless: true });
const page = await browser.newPage();
page.on('console', message => check('nothing is said on the console', message.type() !== 'error', message.text()));
page.on('pageerror', error => check('the script does not fail', false, error.message));
page.on('request', request => check('nothing is fetched', request.url().startsWith('file:'), request.url()));
page.on('dialog', dialog => check('no name is run', false, dialog.message()));
await page.setViewport({ width: 1440, height: 900 });
await page.goto(pathToFileURL(file).href);
const language = await page.evaluate(() => document.documentElement.lang);
const other = language === 'nl' ? 'en' : 'nl';
const hidden = selector => page.evaluate(wanted => document.querySelector(wanted).hidden, selector);
const within = `#${language}-${goal} `;
const rows = () => page.$$eval(within + 'tbody tr', all => all.filter(row => !row.hidden).length);
const count = () => page.$eval(within + 'output[name=count]', output => output.textContent);
const open = async id => {
  await page.evaluate(hash => { location.hash = hash; }, id);
  await page.waitForFunction(wanted => !document.getElementById(wanted).hidden, {}, id);
};

check('the first view is shown', !await hidden(`#${language}-part-1`));
check('one view is shown at a time', await hidden(`#${language}-${goal}`));
await page.click(`nav a[href="#${language}-${goal}"]`);
await page.waitForFunction(id => !document.getElementById(id).hidden, {}, `${language}-${goal}`);

const all = await rows();
check('all relations are in the table', (await count()).replace(/\D/g, '') === `${all}${all}`, await count());

// Hover and click.
const marker = await page.$(within + '.marker [data-relation]');
await marker.scrollIntoView();
await marker.hover();
const pointed = await marker.evaluate(group => group.dataset.relation);
const card = await page.$eval(within + '.card', part => part.hidden ? '' : part.querySelector('strong').textContent);
check('a card tells who is under the pointer', card !== '');
await page.keyboard.press('Escape');
check('Escape takes the card away', await page.$eval(within + '.card', part => part.hidden));
await page.evaluate(group => group.dispatchEvent(new MouseEvent('click', { bubbles: true })), marker);
check('a click selects the row', await page.$eval(within + 'tr.selected', row => row.dataset.relation) === pointed);
check('it is told to those who do not see it', await marker.evaluate(group => group.getAttribute('aria-pressed')) === 'true');
await page.click(within + 'tr.selected .pick');
check('a second click lets go', await page.$(within + 'tr.selected') === null);

// By keys alone.
await page.$eval(within + '.marker [tabindex="0"]', group => group.focus());
await page.keyboard.press('ArrowRight');
await page.keyboard.press('Enter');
check('keys go from relation to relation', await page.$(within + '.marker [role=button].selected:focus') !== null);
check('there is one stop of the tabulator in the matrix', (await page.$$(within + '.marker [tabindex="0"]')).length === 1);
await page.keyboard.press('Escape');

// Filter.
const zones = await page.$$eval(within + 'select[name=zone] option', options => options.map(option => option.value));
let sum = 0;
for (const zone of zones.slice(1)) {
  await page.select(within + 'select[name=zone]', zone);
  const seen = await rows();
  const faded = await page.$$eval(within + '.marker .faded', groups => groups.length);
  const markers = await page.$$eval(within + '.marker [data-relation]', groups => groups.length);
  check('what is not in the zone is faded', faded === markers - (zone === '-1' ? 0 : seen), `${zone}: ${faded} of ${markers}`);
  sum += seen;
}
check('each relation is in one zone', sum === all, `${sum} of ${all}`);
await page.select(within + 'select[name=zone]', '');
const name = await page.$eval(within + '.pick', button => button.textContent);
await page.type(within + 'input[name=search]', name);
check('the search finds a partner', await rows() >= 1 && await page.$eval(within + 'tbody tr:not([hidden])',
  row => row.cells[0].textContent) === name);
await page.click(within + 'button[type=reset]');
await page.waitForFunction((selector, wanted) => Array.from(document.querySelectorAll(selector)).filter(row => !row.hidden).length === wanted,
  {}, within + 'tbody tr', all);
const amounts = await page.$$eval(within + 'tbody tr', list => list.map(row => Number(row.dataset.amount)).filter(Number.isFinite));
const least = amounts.sort((one, two) => one - two)[Math.floor(amounts.length / 2)];
await page.type(within + 'input[name=least]', String(least));
check('amounts are filtered', await rows() === amounts.filter(amount => amount >= least).length);
await page.click(within + 'button[type=reset]');

// From review to review.
const slider = await page.$(within + 'input[name=review]');
if (slider) {
  const latest = await page.$eval(within + 'tbody', body => body.textContent);
  await slider.focus();
  await page.keyboard.press('Home');
  const first = await page.$eval(within + 'output[name=shown]', output => output.textContent);
  check('the first review is named', first.length > 0 && first !== await page.$eval(within + 'input[name=review]',
    field => JSON.parse(field.dataset.names).at(-1)));
  check('arrows to what is wanted belong to the last review', await page.$$eval(within + '.development > g',
    groups => groups.every(group => group.classList.contains('absent'))));
  await page.keyboard.press('End');
  check('the last review is as before', latest === await page.$eval(within + 'tbody', body => body.textContent));
}

// Fluent: a filter is seen at once, measured where it cannot be disturbed by a test.
const spent = await page.evaluate(selector => {
  const field = document.querySelector(selector + 'select[name=zone]');
  const start = performance.now();
  for (const value of ['0', '1', '2', '3', '']) {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    document.body.getBoundingClientRect();
  }
  return (performance.now() - start) / 5;
}, within);
console.log(`a filter over ${all} relations takes ${Math.round(spent)} ms`);

// The other language, with the same choices.
await page.type(within + 'input[name=search]', 'zzz');
await page.click(`.edition:not([hidden]) .language[lang=${other}]`);
check('the other language is shown', await page.evaluate(() => document.documentElement.lang) === other);
check('with the same goal', !await hidden(`#${other}-${goal}`));
check('and the same search', await page.$eval(`#${other}-${goal} input[name=search]`, field => field.value) === 'zzz');
await page.click(`.edition:not([hidden]) .language[lang=${language}]`);
await page.click(within + 'button[type=reset]');

// Find a partner from everywhere.
await open(`${language}-part-1`);
await page.type(`#${language}-find`, name);
await page.click('.edition:not([hidden]) .found a');
check('a partner is found from everywhere', await page.$('.edition:not([hidden]) .view:not([hidden]) tr.selected') !== null);

// Accessible, in both themes and on a phone. In a crowd that would take minutes, and tell nothing else.
await page.evaluate(axe);
const views = all > 100 ? [] : await page.$$eval('.edition:not([hidden]) .view', parts => parts.map(part => part.id));
for (const [theme, width] of [['light', 1440], ['dark', 1440], ['light', 390]]) {
  await page.setViewport({ width, height: 900 });
  await page.evaluate(wanted => { document.documentElement.dataset.theme = wanted; }, theme);
  for (const view of views) {
    await open(view);
    const found = await page.evaluate(levels => axe.run({ runOnly: levels }), LEVELS);
    for (const violation of found.violations) {
      check(`axe finds nothing (${theme}, ${width}, ${view})`, false, `${violation.id}: ${violation.nodes[0].html.slice(0, 200)}`);
    }
    check(`nothing is wider than the window (${theme}, ${width}, ${view})`,
      await page.evaluate(() => window.innerWidth >= document.documentElement.scrollWidth));
  }
}

// Paper shows everything.
await page.emulateMediaType('print');
check('all views are printed', await page.$$eval('.edition:not([hidden]) .view',
  parts => parts.every(part => getComputedStyle(part).display !== 'none')));
check('one language is printed', await page.$$eval('.edition[hidden]',
  parts => parts.every(part => getComputedStyle(part).display === 'none')));
await browser.close();
process.exit(failures === 0 ? 0 : 1);
