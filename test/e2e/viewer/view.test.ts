import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../kit/house-sources.ts';
import { kientruc } from '../kit/program.ts';
import { startBrowser, startViewing, stopViewing, type Viewing, watchedPage } from '../kit/viewer.ts';

let folder: string;
let viewing: Viewing;
let browser: Browser;
const model = join(root, 'models/provinces/son-la/2019.json');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kientruc-view-'));
  copyFileSync(model, join(folder, 'son-la.json'));
  writeFileSync(join(folder, 'other.json'), '{ "secret": true }');
  symlinkSync(join(root, 'tsconfig.json'), join(folder, 'link.json'));
  [viewing, browser] = await Promise.all([startViewing([folder]), startBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  if (viewing?.process.exitCode === null) await stopViewing(viewing);
  rmSync(folder, { recursive: true });
});

/** Asks as no browser would: the path goes out as it is written. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ status: number; body: string; headers: Record<string, unknown> }> {
  const { port } = new URL(viewing.url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      let body = '';
      answer.on('data', (chunk) => {
        body += String(chunk);
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body, headers: answer.headers }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('kientruc view', () => {
  it('lists the models, and nothing else', async () => {
    const { body } = await ask('/api/models');
    expect(JSON.parse(body)).toEqual([`${folder}/son-la.json`]);
    const { body: text } = await ask(`/api/model?path=${encodeURIComponent(`${folder}/son-la.json`)}`);
    expect(text).toBe(readFileSync(model, 'utf8'));
    const { headers } = await ask(`/api/model?path=${encodeURIComponent(`${folder}/son-la.json`)}`, {
      'Accept-Encoding': 'gzip',
    });
    expect(headers['content-encoding']).toBe('gzip');
  });

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%5c..%5cpackage.json',
    '//etc/passwd',
    '/%00',
    '/%zz',
    '/api/model',
    '/api/model?path=/etc/passwd',
    '/api/model?path=../package.json',
    '/kientruc.js',
  ])('gives no file for %s', async (path) => {
    expect([400, 404]).toContain((await ask(path)).status);
  });

  it('gives no file that does not claim to be a model, nor one behind a link', async () => {
    expect((await ask(`/api/model?path=${encodeURIComponent(`${folder}/other.json`)}`)).status).toBe(404);
    expect((await ask(`/api/model?path=${encodeURIComponent(`${folder}/link.json`)}`)).status).toBe(404);
  });

  it('answers to this computer only, and only to be read', async () => {
    expect((await ask('/', { Host: 'evil.example' })).status).toBe(403);
    expect((await ask('/', {}, 'POST')).status).toBe(405);
    const { headers } = await ask('/');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe-eval');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('shows a change as it is saved, and keeps the last good picture when the file breaks', async () => {
    const { page, complaints, requests } = await watchedPage(await browser.newContext(), viewing.url);
    await page.goto(`${viewing.url}#/verdict`);
    const good = readFileSync(model, 'utf8');
    await page.getByText('CHƯA TUÂN THỦ').waitFor();
    writeFileSync(join(folder, 'son-la.json'), good.replace('Hiện trạng chính quyền điện tử', 'Bản sửa số một'));
    await page.getByText('Bản sửa số một').waitFor();
    writeFileSync(join(folder, 'son-la.json'), good.slice(0, 4_000));
    await page.getByText('đang có lỗi').waitFor();
    await page.getByText('Xem lỗi').click();
    await page
      .getByText(/Dòng \d+, cột \d+/)
      .first()
      .waitFor();
    expect(await page.getByText('Bản sửa số một').isVisible()).toBe(true);
    writeFileSync(join(folder, 'son-la.json'), good);
    await page.getByText('Hiện trạng chính quyền điện tử').waitFor();
    expect(await page.getByText('đang có lỗi').count()).toBe(0);
    writeFileSync(join(folder, 'new.json'), good.replace('"version": "2019"', '"version": "2020"'));
    await page.getByRole('button', { name: 'Sơn La 2020', exact: true }).waitFor();
    rmSync(join(folder, 'new.json'));
    await page.getByRole('button', { name: 'Sơn La 2020', exact: true }).waitFor({ state: 'detached' });
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
  });

  it('refuses what it cannot serve, and says why', () => {
    expect(kientruc(['view', join(root, 'docs')])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Không có mô hình nào'),
    });
    expect(kientruc(['view', folder, '--port', '70000'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--port'),
    });
    const { port } = new URL(viewing.url);
    expect(kientruc(['view', folder, '--port', port])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(port),
    });
  });

  it('ends with the last page when asked to', async () => {
    const once = await startViewing([folder], ['--once']);
    const ended = new Promise((resolve) => once.process.once('exit', resolve));
    const { page } = await watchedPage(await browser.newContext(), once.url);
    await page.goto(once.url);
    await page.getByText('Sơn La 2019').first().waitFor();
    await page.close();
    expect(await ended).toBe(0);
  });

  it('ends at once when interrupted', async () => {
    expect(await stopViewing(viewing)).toBe(0);
  });
});
