import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteServer, HOST, listen } from '../../../src/output/server.ts';

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'server-'));
  await mkdir(join(folder, 'guides'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, '404.html'), '<p>lost');
  await writeFile(join(folder, 'guides', 'index.html'), '<p>guides');
  await writeFile(join(folder, 'guides', 'lanes.html'), `<p>${'lane '.repeat(500)}`);
  await writeFile(join(folder, 'guides', 'a b.svg'), '<svg/>');
  server = createSiteServer({ folder, prefix: '/a/b/' });
  port = await listen(server, 0);
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** Sends the path as it is; `fetch` would tidy it first. */
function get(path: string, headers = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: HOST, port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status, headers } = response;
        resolve({ status, headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('the server', () => {
  it.each([
    ['/a/b/guides/lanes.html', 200, 'text/html; charset=utf-8'],
    ['/a/b/guides/lanes.html?q=x', 200, 'text/html; charset=utf-8'],
    ['/a/b/guides/', 200, 'text/html; charset=utf-8'],
    ['/a/b/guides/a%20b.svg', 200, 'image/svg+xml; charset=utf-8'],
    ['/a/b/guides', 404, 'text/html; charset=utf-8'],
    ['/a/b/guides/lanes', 404, 'text/html; charset=utf-8'],
    ['/a/b/guides/lanes.html/', 404, 'text/html; charset=utf-8'],
    ['/a/b/', 404, 'text/html; charset=utf-8'],
    ['/guides/lanes.html', 404, 'text/html; charset=utf-8'],
    ['/a/b/guides/../secret.txt', 404, 'text/html; charset=utf-8'],
    ['/a/b/..%2f..%2fetc/passwd', 404, 'text/html; charset=utf-8'],
    ['/a/b/guides%5c..%5csecret.txt', 404, 'text/html; charset=utf-8'],
    ['/a/b//secret.txt', 404, 'text/html; charset=utf-8'],
    ['/a/b/%E0%A4%A', 404, 'text/html; charset=utf-8'],
    ['/a/b/%00', 404, 'text/html; charset=utf-8'],
  ])('answers %s with %i', async (path, status, type) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe(type);
  });

  it('shows 404.html for what is not there', async () => {
    expect((await get('/a/b/nothing.html')).body.toString()).toBe('<p>lost');
  });

  it('compresses as the browser allows', async () => {
    const path = '/a/b/guides/lanes.html';
    const plain = await get(path);
    const brotli = await get(path, { 'accept-encoding': 'gzip, deflate, br' });
    const gzip = await get(path, { 'accept-encoding': 'gzip' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(brotli.body.length).toBeLessThan(plain.body.length / 10);
  });

  it('serves the new content of a file that was written again', async () => {
    const file = join(folder, 'guides', 'again.html');
    const headers = { 'accept-encoding': 'gzip' };
    await writeFile(file, 'first');
    const first = await get('/a/b/guides/again.html', headers);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await writeFile(file, 'second');
    const second = await get('/a/b/guides/again.html', headers);
    expect(second.body.equals(first.body)).toBe(false);
  });

  it('sends no body to HEAD and refuses to be written to', async () => {
    expect((await get('/a/b/guides/', {}, 'HEAD')).body.length).toBe(0);
    expect((await get('/a/b/guides/', {}, 'POST')).status).toBe(405);
  });
});

describe('listen', () => {
  it('takes a free port when the preferred one is in use', async () => {
    const second = createSiteServer({ folder });
    const other = await listen(second, port);
    expect(other).not.toBe(port);
    second.close();
  });
});

interface Answer {
  status: number | undefined;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
}
