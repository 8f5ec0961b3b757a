/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 *
 * node workshop.mjs CHROMIUM PARTICIPANTS PRESENTER FOLDER: takes part in a workshop of one goal in two browsers of the
 * size of a phone, and presents it in a third. What is wrong is said; pictures are left in FOLDER. The lines STOP and
 * START ask whoever reads the output to stop and start the workshop, and to answer with a line.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import puppeteer from 'puppeteer-core';

const [chromium, participants, presenterAddress, folder] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PHONE = { width: 390, height: 844, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const answers = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
let failures = 0;

const check = (what, holds, found = '') => {
  if (!holds) {
    failures++;
    console.log('FAILED: ' + what + ' ' + found);
  }
};
const ask = async word => {
  console.log(word);
  await answers.next();
};

async function opened(address, language, dark, size) {
  const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox', '--lang=' + language], headless: true });
  const page = await browser.newPage();
  page.on('pageerror', error => check('the script does not fail', false, error.message));
  page.on('dialog', dialog => check('no name is run', false, dialog.message()));
  page.on('console', message => check('the policy is kept', !/Content Security Policy/.test(message.text()), message.text()));
  page.on('request', request => check('nothing is fetched from elsewhere',
    /^(data|chrome-error):/.test(request.url()) || new URL(request.url()).origin === new URL(address).origin, request.url()));
  await page.setViewport(size);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.evaluateOnNewDocument(wanted => Object.defineProperty(navigator, 'languages', { get: () => [wanted] }), language);
  await page.goto(address);
  return { browser, page };
}

const text = (page, selector) => page.$eval(selector, part => part.textContent);
const placed = page => page.$$eval('#partners .state', parts => parts.filter(part => part.textContent.startsWith('\u2713')).length);
const until = (page, condition, ...values) => page.waitForFunction(condition, { timeout: 60000 }, ...values);
// The second attempt is made because the page heard that the first one failed.
const unanswered = page => new Promise((resolve, reject) => {
  let attempts = 0;
  setTimeout(() => reject(new Error('the page did not look for the workshop again')), 60000);
  page.on('requestfailed', request => {
    if (/\/events/.test(request.url()) && request.failure().errorText === 'net::ERR_CONNECTION_REFUSED' && ++attempts === 2) {
      resolve();
    }
  });
});
const shot = (page, name) => page.screenshot({ path: `${folder}/${name}.png` });
const accessible = async (page, where) => {
  await page.evaluate(axe);
  const found = await page.evaluate(levels => axe.run({ runOnly: levels }), LEVELS);
  for (const violation of found.violations) {
    check(`axe finds nothing (${where})`, false, `${violation.id}: ${violation.nodes[0].html.slice(0, 200)}`);
  }
  check(`nothing is wider than the window (${where})`,
    await page.evaluate(() => window.innerWidth >= document.documentElement.scrollWidth));
};

const first = await opened(participants, 'nl', false, PHONE);
const second = await opened(participants, 'en', true, PHONE);
const presenter = await opened(presenterAddress, 'nl', false, { width: 1280, height: 800 });

// Coming in, one with a name that is no markup, one without a name and with keys alone.
const one = first.page;
const two = second.page;
await accessible(one, 'entrance');
await shot(one, 'phone-entrance');
await one.type('#name', '<img src=x onerror=alert(1)>');
await one.click('#entrance button[type=submit]');
await one.waitForSelector('#work:not([hidden])');
check('the page is in the language of the workshop, whatever the browser speaks',
  await two.evaluate(() => document.documentElement.lang) === 'nl');
await two.keyboard.press('Tab');
await two.keyboard.press('Enter');
await two.reload();
check('another language is chosen by key, and kept', await two.evaluate(() => document.documentElement.lang) === 'en');
check('on one device alone', await one.evaluate(() => document.documentElement.lang) === 'nl');
await two.keyboard.press('Tab');
while (await two.evaluate(() => document.activeElement.type !== 'submit')) {
  await two.keyboard.press('Tab');
}
await two.keyboard.press('Enter');
await two.waitForSelector('#work:not([hidden])');
const count = await one.$$eval('#partners button', all => all.length);

// By touch: on the matrix, and dragged further.
for (let partner = 0; partner < count; partner++) {
  const box = await (await one.$('#matrix .ground')).boundingBox();
  await one.touchscreen.touchStart(box.x + box.width * 0.3, box.y + box.height * 0.8);
  await one.touchscreen.touchMove(box.x + box.width * (0.4 + 0.5 * partner / count), box.y + box.height * 0.2);
  await one.touchscreen.touchEnd();
  await until(one, wanted => Array.from(document.querySelectorAll('#partners .state'))
    .filter(part => part.textContent.startsWith('\u2713')).length === wanted, partner + 1);
  if (partner + 1 < count) {
    await one.click('#next');
  }
}
check('everything is placed by touch', await placed(one) === count);
await one.evaluate(() => scrollTo(0, 0));
await shot(one, 'phone-placed');
await accessible(one, 'placing');

// Taken back, and placed again.
await one.click('#undo');
await until(one, wanted => document.querySelectorAll('#partners .state').length - wanted === Array.from(
  document.querySelectorAll('#partners .state')).filter(part => part.textContent.startsWith('\u2713')).length, 1);
await one.focus('#influence');
await one.keyboard.press('Home');
await one.focus('#dependency');
await one.keyboard.press('End');
await until(one, wanted => Array.from(document.querySelectorAll('#partners .state'))
  .filter(part => part.textContent.startsWith('\u2713')).length === wanted, count);

// By keys alone.
const press = async (id, key, times) => {
  while (await two.evaluate(wanted => document.activeElement.id !== wanted, id)) {
    await two.keyboard.press('Tab');
  }
  for (let time = 0; time < times; time++) {
    await two.keyboard.press(key);
  }
};
for (let partner = 0; partner < count; partner++) {
  await press('influence', partner === 0 ? 'Home' : 'ArrowUp', 5);
  await press('dependency', 'ArrowUp', 5 + partner);
  await until(two, wanted => Array.from(document.querySelectorAll('#partners .state'))
    .filter(part => part.textContent.startsWith('\u2713')).length === wanted, partner + 1);
  if (partner + 1 < count) {
    await press('next', 'Enter', 1);
  }
}
await two.evaluate(() => scrollTo(0, 0));
await shot(two, 'phone-dark');
await accessible(two, 'placing, dark');

// The presenter sees how many, not where.
const three = presenter.page;
await until(three, () => Array.from(document.querySelectorAll('#people progress')).length === 2
  && Array.from(document.querySelectorAll('#people progress')).every(bar => bar.value === bar.max));
check('a hostile name is text', (await text(three, '#people')).includes('<img src=x onerror=alert(1)>'));
await accessible(three, 'presenter, placing');
await shot(three, 'presenter-placing');

// The server dies while somebody places, and a browser is closed.
await ask('STOP');
await one.waitForSelector('#notice:not([hidden])');
await one.evaluate(() => scrollTo(0, 0));
const box = await (await one.$('#matrix .ground')).boundingBox();
await one.touchscreen.tap(box.x + box.width * 0.5, box.y + box.height * 0.5);
await until(one, wanted => Array.from(document.querySelectorAll('#partners .state'))
  .filter(part => part.textContent.startsWith('\u2713')).length === wanted, count - 1);
await shot(one, 'phone-lost');
await one.reload().catch(() => {});
await ask('START');
await one.goto(participants);
await one.waitForSelector('#work:not([hidden])');
await until(one, wanted => Array.from(document.querySelectorAll('#partners .state'))
  .filter(part => part.textContent.startsWith('\u2713')).length === wanted, count);
await until(two, () => document.getElementById('notice').hidden);
check('the other browser goes on by itself', await placed(two) === count);

// Paused, revealed, agreed, closed, taken back and closed again.
await until(three, () => document.getElementById('notice').hidden);
await three.click('#pause');
await until(one, () => document.getElementById('influence').disabled);
await until(three, () => !document.getElementById('notice').hidden);
await three.click('#pause');
await until(one, () => !document.getElementById('influence').disabled);
await until(three, () => !document.getElementById('reveal').disabled);
await three.click('#reveal');
await one.waitForSelector('#waiting:not([hidden])');
await three.waitForSelector('#picture svg');
check('the largest disagreement is shown first', (await three.$$('#picture .dot')).length === 2);
await accessible(three, 'presenter, revealed');
await shot(three, 'presenter-revealed');
await three.focus('#influence');
await three.keyboard.press('Home');
await three.click('#joint button[type=submit]');
await until(three, () => document.querySelector('#picture .joint:not(.draft)') !== null && !document.getElementById('disagree').disabled);
await three.click('#close');
await until(three, () => !document.getElementById('closedNote').hidden);
await three.click('#undo');
await until(three, () => document.getElementById('closedNote').hidden);
await three.click('#close');
await until(three, () => !document.getElementById('closedNote').hidden);
await three.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
await three.click('#language');
await accessible(three, 'presenter, closed, dark');
await shot(three, 'presenter-dark');
await shot(one, 'phone-waiting');

// Ended: what the pages say then stays, though they look for the workshop again and do not find it.
const retried = [one, three].map(unanswered);
await three.click('#end');
await three.click('#question button[value=yes]');
await Promise.all(retried);
check('nobody waits for a goal of a workshop that has stopped', await one.evaluate(() => document.getElementById('waiting').hidden));
check('nothing can be done in a workshop that has stopped',
  await three.evaluate(() => document.querySelector('.tools button:enabled') === null));
for (const page of [one, three]) {
  check('who took part is thanked', await page.evaluate(() => document.getElementById('notice').textContent === say('stopped')),
    await text(page, '#notice'));
}
await first.browser.close();
await second.browser.close();
await presenter.browser.close();
process.exit(failures === 0 ? 0 : 1);
