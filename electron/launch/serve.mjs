// Serves the built page on loopback, with the content policy that the app uses.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { root } from './paths.mjs';

/** A fixed first choice, since a browser keeps what it saves by address. */
const FIRST_PORT = 4780;
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** Serves dist/renderer; resolves to the address and a function that stops it. */
export async function servePage({ port = FIRST_PORT } = {}) {
  const folder = join(root, 'dist', 'renderer');
  const policy = JSON.parse(readFileSync(join(root, 'electron/contract/content-policy.json'), 'utf8'));
  const headers = {
    'Content-Security-Policy': Object.entries(policy).map(([name, value]) => `${name} ${value}`).join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-cache',
  };
  const server = createServer(async (request, response) => {
    if (request.url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const file = fileFor(request.url ?? '/', folder);
    const body = file && (await readFile(file).catch(() => null));
    if (!body) {
      response.writeHead(404, headers).end('Not found');
      return;
    }
    response.writeHead(200, { ...headers, 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body);
  });
  const used = await listen(server, port);
  return { address: `http://127.0.0.1:${used}/`, stop: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }) };
}

function fileFor(address, folder) {
  try {
    const path = decodeURIComponent(address.split(/[?#]/)[0]);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    return file.startsWith(folder + sep) && !path.includes('\0') ? file : null;
  } catch {
    return null;
  }
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port !== 0 && port < FIRST_PORT + 20) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve(server.address().port));
  });
}
