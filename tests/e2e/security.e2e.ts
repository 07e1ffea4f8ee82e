import { expect } from '@playwright/test';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshFolder, test } from '../harness/launch-app.ts';

const refusals =
  /Content.Security.Policy|violates the following|Failed to load resource|ERR_|refused|Refused|Not allowed|Blocked/;

let server: Server;
let origin: string;
let hits: string[];

test.beforeAll(async () => {
  server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end('window.loadedFromElsewhere = true;');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.beforeEach(() => {
  hits = [];
});
test.afterAll(() => {
  server.close();
});

test('the window has no way to Node or Electron but the bridge', async ({ launch }) => {
  const { page } = await launch();
  const found = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
  );
  expect(found).toEqual([]);
  expect(await page.evaluate(() => Object.keys(window.tagwerk).sort())).toEqual(['on', 'pathOf', 'request']);
  expect(await page.evaluate(() => window.isSecureContext)).toBe(true);
});

test('the bridge forwards only events of the contract, without the event object', async ({ launch }) => {
  const { page } = await launch();
  const message = await page.evaluate(() => {
    try {
      window.tagwerk.on('ELECTRON_INTERNAL' as 'store:status', () => undefined);
      return 'listened';
    } catch (error) {
      return String(error);
    }
  });
  expect(message).toContain('No event is called ELECTRON_INTERNAL');
  const given = await page.evaluate(async () => {
    const heard = new Promise<unknown[]>((resolve) => {
      const stop = window.tagwerk.on('settings:changed', (...everything) => {
        stop();
        resolve(everything);
      });
    });
    await window.tagwerk.request('settings:change', { patch: { analyst: 'Ada' } });
    return heard;
  });
  expect(given).toEqual([expect.objectContaining({ analyst: 'Ada' })]);
});

test('the policy blocks inline, evaluated and remote code', async ({ launch }) => {
  const { page } = await launch({ tolerate: refusals });
  const ran = await page.evaluate(async (remote) => {
    const flags = window as unknown as Record<string, boolean>;
    const inline = document.createElement('script');
    inline.textContent = 'window.ranInline = true';
    document.head.append(inline);
    const image = document.createElement('img');
    image.setAttribute('onerror', 'window.ranHandler = true');
    image.src = 'app://tagwerk/none.png';
    document.body.append(image);
    const link = document.createElement('a');
    link.href = 'javascript:window.ranLink = true';
    document.body.append(link);
    link.click();
    const elsewhere = document.createElement('script');
    elsewhere.src = `${remote}/code.js`;
    const ended = new Promise((resolve) => {
      elsewhere.onload = resolve;
      elsewhere.onerror = resolve;
    });
    document.head.append(elsewhere);
    await ended;
    let evaluated = true;
    try {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- it must fail
      new Function('return 1')();
    } catch {
      evaluated = false;
    }
    const names = ['ranInline', 'ranHandler', 'ranLink', 'loadedFromElsewhere'];
    return [...names.filter((name) => flags[name]), ...(evaluated ? ['evaluated'] : [])];
  }, origin);
  expect(ran).toEqual([]);
  expect(hits).toEqual([]);
});

test('a page cannot fetch from the network or the disk, nor from outside the built renderer', async ({ launch }) => {
  const { page } = await launch({ tolerate: refusals });
  const secret = join(await freshFolder('secret'), 'secret.json');
  await writeFile(secret, '{}');
  const answers = await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            (answer) => answer.status,
            () => 'refused',
          ),
        ),
      ),
    [`${origin}/a`, 'https://example.org/', `file://${secret}`, 'app://elsewhere/index.html'],
  );
  expect(answers).toEqual(['refused', 'refused', 'refused', 'refused']);
  const paths = [
    '/../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/..%5c..%5cpackage.json',
  ];
  const statuses = await page.evaluate(
    (names) => Promise.all(names.map((name) => fetch(`app://tagwerk${name}`).then((answer) => answer.status))),
    paths,
  );
  expect(statuses).toEqual([404, 404, 404, 404]);
  expect(hits).toEqual([]);
});

test('the session itself refuses what is not the app, whatever a page may do', async ({ launch }) => {
  const { app } = await launch({ tolerate: refusals });
  const failures = await app.evaluate(
    async ({ BrowserWindow }, addresses) => {
      const reasons: string[] = [];
      for (const address of addresses) {
        const window = new BrowserWindow({ show: false });
        reasons.push(
          await window.loadURL(address).then(
            () => 'loaded',
            (error: Error) => error.message,
          ),
        );
        window.destroy();
      }
      return reasons;
    },
    [`${origin}/page`, 'file:///etc/passwd'],
  );
  for (const failure of failures) expect(failure).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(hits).toEqual([]);
});

test('new windows, navigation, frames and downloads are refused', async ({ launch }) => {
  const { app, page } = await launch({ tolerate: refusals });
  const before = page.url();
  expect(await page.evaluate((address) => window.open(address) === null, origin)).toBe(true);
  expect(await page.evaluate(() => window.open('about:blank') === null)).toBe(true);
  await page.evaluate((address) => {
    location.href = `${address}/moved`;
    const download = document.createElement('a');
    download.href = 'data:text/plain,hello';
    download.download = 'hello.txt';
    document.body.append(download);
    download.click();
    const frame = document.createElement('iframe');
    frame.src = `${address}/framed`;
    document.body.append(frame);
    const form = document.createElement('form');
    form.action = `${address}/posted`;
    document.body.append(form);
    form.submit();
  }, origin);
  // A round trip through main comes after whatever the page has set going.
  await page.evaluate(() => window.tagwerk.request('app:start', {}));
  expect(page.url()).toBe(before);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(hits).toEqual([]);
});

test('requests are answered to the main frame of our own window only', async ({ launch }) => {
  const { app, page } = await launch({ tolerate: refusals });
  const inFrame = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return typeof frame.contentWindow?.window.tagwerk;
  });
  expect(inFrame).toBe('undefined');

  const answers = await app.evaluate(async ({ app: electronApp, BrowserWindow }) => {
    const preload = `${electronApp.getAppPath()}/out/preload/preload.cjs`;
    const given: unknown[] = [];
    for (const address of ['about:blank', 'app://tagwerk/index.html']) {
      const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await window.loadURL(address);
      const ask = `tagwerk.request('app:start', {}).then(() => 'answered', (error) => error.message)`;
      given.push(await window.webContents.executeJavaScript(ask));
      window.destroy();
    }
    return given;
  });
  for (const answer of answers) expect(answer).toContain('does not come from the main frame');
});

test('a window of ours that was led astray is refused, too', async ({ launch }) => {
  const { app } = await launch({ tolerate: refusals });
  const answer = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    await window?.loadURL('about:blank');
    const ask = `tagwerk.request('app:start', {}).then(() => 'answered', (error) => error.message)`;
    return String(await window?.webContents.executeJavaScript(ask));
  });
  expect(answer).toContain('it comes from about:blank');
});

test('payloads that break the contract are refused, with what is wrong', async ({ launch }) => {
  const { page } = await launch();
  const refusal = (name: string, input: unknown): Promise<string> =>
    page.evaluate(
      ([requestName, payload]) =>
        (window.tagwerk.request as (name: string, input: unknown) => Promise<unknown>)(requestName, payload).then(
          () => 'answered',
          (error: Error) => error.message,
        ),
      [name, input] as const,
    );
  expect(await refusal('text:read', { textId: 7 })).toContain('input.textId must be string');
  expect(await refusal('text:read', {})).toContain('refused');
  expect(await refusal('app:start', { more: true })).toContain('refused');
  expect(await refusal('settings:change', { patch: { recentProjects: ['/'] } })).toContain('refused');
  expect(await refusal('command:run', { command: { type: 'runProgram', path: '/bin/sh' } })).toContain('refused');
  expect(await refusal('no:such', {})).toContain('No handler registered');
});

test('every permission is refused', async ({ launch }) => {
  const { page } = await launch({ tolerate: refusals });
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'];
    const query = async (name: string): Promise<string> =>
      (await navigator.permissions.query({ name: name as PermissionName })).state;
    return Promise.all(names.map(query));
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
  const media = await page.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'given',
      (error: Error) => error.name,
    ),
  );
  expect(media).not.toBe('given');
});
