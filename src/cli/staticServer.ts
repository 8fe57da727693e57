import { readFileSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { acceptedEncodings } from './acceptedEncodings.ts';
import { parseByteRange } from './byteRange.ts';
import { isUnchanged, rangeStillHolds, type Version } from './conditions.ts';
import { contentType } from './contentTypes.ts';
import { requestPath } from './requestPath.ts';
import { headersFor, parseHeaders, type HeaderRule } from './shippedHeaders.ts';

/** A file opened for one answer. Whoever holds it closes it. */
type OpenFile = { handle: FileHandle; size: number; version: Version; coding?: 'br' | 'gzip' };

/**
 * A server that answers as a plain static host would: `index.html` for a folder, 404.html with status 404 for
 * what is not there, files stored compressed, byte ranges, conditional requests, and the headers of the
 * folder's own `_headers`. Not for the public network: it knows no TLS and no limits.
 * @param folder the published folder; its `_headers` is read once, here
 * @returns the server, not yet listening
 */
export function createStaticServer(folder: string): Server {
  const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  return createServer((request, response) => {
    answer(folder, rules, request, response).catch((error: unknown) => {
      // A client that goes away in the middle of an answer is no fault of ours.
      if (request.destroyed || response.destroyed) return;
      console.error(`${request.method ?? ''} ${request.url ?? ''}:`, error);
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    });
  });
}

async function answer(
  folder: string,
  rules: HeaderRule[],
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const asked = requestPath(request.url ?? '');
  const known = asked.kind === 'path' ? asked.path : '/404.html';
  for (const [name, value] of headersFor(rules, known)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405);
  }
  // Not an empty 400: a reader with a broken link is told so in words.
  if (asked.kind === 'bad' || isHidden(asked.path)) return notFound(folder, request, response);
  const name = asked.path.endsWith('/') ? `${asked.path}index.html` : asked.path;
  if (await sendFile(join(folder, name), 200, request, response)) return;
  if (!asked.path.endsWith('/') && (await exists(join(folder, asked.path, 'index.html')))) {
    response.setHeader('Location', `${encodeURI(asked.path)}/${asked.query}`);
    return refuse(response, 308);
  }
  return notFound(folder, request, response);
}

/** Neither the hosts' own settings nor hidden files are part of the site. */
function isHidden(path: string): boolean {
  return path === '/_headers' || (/\/\./.test(path) && !path.startsWith('/.well-known/'));
}

async function notFound(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Were a missing file kept as long as the hashed ones, a reader would not see it once it is there.
  response.setHeader('Cache-Control', 'no-cache');
  if (!(await sendFile(join(folder, '404.html'), 404, request, response))) refuse(response, 404);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Length': 0 }).end();
}

/** Sends a file, or says that there is none. */
async function sendFile(
  path: string,
  status: 200 | 404,
  request: IncomingMessage,
  response: ServerResponse
): Promise<boolean> {
  const wantsRange = status === 200 && request.method === 'GET' && request.headers.range !== undefined;
  // A range counts the bytes of what is sent, so it is always cut from the plain file.
  const file = await openBest(path, wantsRange ? undefined : request.headers['accept-encoding']);
  if (!file) return false;
  try {
    setFileHeaders(path, file, response);
    if (status === 200 && isUnchanged(request.headers, file.version)) response.writeHead(304).end();
    else await sendBody(file, status, wantsRange, request, response);
  } finally {
    await file.handle.close();
  }
  return true;
}

function setFileHeaders(path: string, file: OpenFile, response: ServerResponse): void {
  response.setHeader('Content-Type', contentType(extname(path)));
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('ETag', file.version.tag);
  response.setHeader('Last-Modified', file.version.modified);
  if (file.coding) response.setHeader('Content-Encoding', file.coding);
}

async function sendBody(
  file: OpenFile,
  status: 200 | 404,
  wantsRange: boolean,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const mayCut = wantsRange && rangeStillHolds(request.headers['if-range'], file.version);
  const range = mayCut ? parseByteRange(request.headers.range ?? '', file.size) : undefined;
  if (range === 'unsatisfiable') {
    response.setHeader('Content-Range', `bytes */${file.size}`);
    return refuse(response, 416);
  }
  if (range) response.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${file.size}`);
  const length = range ? range.end - range.start + 1 : file.size;
  response.writeHead(range ? 206 : status, { 'Content-Length': length });
  if (request.method === 'HEAD' || length === 0) response.end();
  else await pipeline(file.handle.createReadStream({ ...range, autoClose: false }), response);
}

async function openBest(path: string, acceptEncoding: string | undefined): Promise<OpenFile | undefined> {
  for (const { coding, ending } of acceptedEncodings(acceptEncoding)) {
    const file = await openFile(path + ending, coding);
    if (file) return file;
  }
  return openFile(path);
}

async function openFile(path: string, coding?: 'br' | 'gzip'): Promise<OpenFile | undefined> {
  const handle = await open(path).catch(() => undefined);
  if (!handle) return undefined;
  const stats = await handle.stat();
  if (!stats.isFile()) {
    await handle.close();
    return undefined;
  }
  const tag = `"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}${coding ? `-${coding}` : ''}"`;
  const version = { tag, modified: stats.mtime.toUTCString() };
  return coding ? { handle, size: stats.size, version, coding } : { handle, size: stats.size, version };
}

async function exists(path: string): Promise<boolean> {
  const file = await openFile(path);
  await file?.handle.close();
  return file !== undefined;
}
