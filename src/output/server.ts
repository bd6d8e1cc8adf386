/**
 * A strict server for a built folder: what it serves also works from disk. A file is served under its exact name only,
 * so that a link without `.html` fails here as it would for a reader who opened the folder.
 */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Makes a server for the files below `folder`; {@link listen} starts it. */
export function createSiteServer({ folder, prefix = '/' }: SiteServerOptions): Server {
  const bodies: BodyCache = new Map();
  return createServer((request, response) => {
    answer(request, response, { folder, prefix, bodies }).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  });
}

/** Starts a server on this machine only and gives its port: the preferred one, or a free one if that is taken. */
export function listen(server: Server, preferredPort: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const retryOnFreePort = (error: NodeJS.ErrnoException): void => {
      if (error.code !== 'EADDRINUSE' || preferredPort === 0) reject(error);
      else listen(server, 0).then(resolve, reject);
    };
    server.once('error', retryOnFreePort);
    server.listen(preferredPort, HOST, () => {
      server.off('error', retryOnFreePort);
      resolve(portOf(server));
    });
  });
}

/** The only interface that {@link listen} uses: nobody else on the network reaches it. */
export const HOST = '127.0.0.1';

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const path = filePathOf(request.url ?? '/', site.prefix);
  const file = path === null ? null : await readSiteFile(site.folder, path);
  if (file) await send(request, response, site, 200, file);
  else await sendNotFound(request, response, site);
}

/** Gives the path below the folder that a request means, or `null` if it cannot mean any. */
function filePathOf(url: string, prefix: string): string | null {
  const path = decodePath(url.split(/[?#]/, 1)[0]!);
  if (path === null || !path.startsWith(prefix)) return null;
  const inside = path.slice(prefix.length);
  const isUnsafe =
    /[\\\0:]/.test(inside) || inside.split('/').some((part) => /^\.{1,2}$/.test(part));
  if (isUnsafe || inside.includes('//') || inside.startsWith('/')) return null;
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

async function readSiteFile(folder: string, path: string): Promise<SiteFile | null> {
  const file = join(folder, path);
  const details = await stat(file).catch(() => null);
  if (!details?.isFile()) return null;
  return { path, content: await readFile(file), version: details.mtimeMs };
}

async function sendNotFound(
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
): Promise<void> {
  const page = await readSiteFile(site.folder, '404.html');
  if (page) return send(request, response, site, 404, page);
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
  status: number,
  file: SiteFile,
): Promise<void> {
  const type = TYPES[extname(file.path)] ?? 'application/octet-stream';
  const encoding = isText(type) ? encodingFor(request) : null;
  const body = encoding ? await compressed(site.bodies, file, encoding) : file.content;
  response.writeHead(status, {
    'content-type': isText(type) ? `${type}; charset=utf-8` : type,
    'content-length': body.length,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    ...(encoding && { 'content-encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function isText(type: string): boolean {
  return /^text\/|json|xml|javascript|svg|x-bibtex|research-info/.test(type);
}

function encodingFor(request: IncomingMessage): Encoding | null {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : null;
}

/** Compresses a file once; a file that changed on disk is compressed again. */
async function compressed(bodies: BodyCache, file: SiteFile, encoding: Encoding): Promise<Buffer> {
  const key = `${encoding} ${file.path}`;
  const kept = bodies.get(key);
  if (kept?.version === file.version) return kept.body;
  const body = await COMPRESSORS[encoding](file.content);
  bodies.set(key, { version: file.version, body });
  return body;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

const COMPRESSORS: Record<Encoding, (content: Buffer) => Promise<Buffer>> = {
  // Level 5 is what web servers use while they serve; 11 would hold up the first visit.
  br: (content) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (content) => promisify(gzip)(content),
};

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.jsonl': 'application/jsonl',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.csv': 'text/csv',
  '.bib': 'application/x-bibtex',
  '.ris': 'application/x-research-info-systems',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
  '.zip': 'application/zip',
};

export interface SiteServerOptions {
  /** Absolute path of the built folder. */
  folder: string;
  /** Where the folder appears on the server, with a slash at both ends; `/` unless told. */
  prefix?: string;
}

interface Site extends Required<SiteServerOptions> {
  bodies: BodyCache;
}

interface SiteFile {
  path: string;
  content: Buffer;
  version: number;
}

type Encoding = 'br' | 'gzip';
type BodyCache = Map<string, { version: number; body: Buffer }>;
