import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { log } from './log.js';
import { fileFor, headersFor } from './page-files.js';

/** Must run before the app is ready: makes app:// a secure, standard origin. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built page from `folder` as app://next-call/. */
export function serveApp(folder: string): void {
  protocol.handle('app', async (request) => {
    const file = request.method === 'GET' ? fileFor(request.url, folder) : null;
    if (!file) {
      log.warn(`Refused ${request.method} ${request.url}: not a file of the page.`);
      return new Response('Refused', { status: 403 });
    }
    try {
      return new Response(new Uint8Array(await readFile(file)), { headers: headersFor(file) });
    } catch {
      log.warn(`No file for ${request.url}`);
      return new Response('Not found', { status: 404 });
    }
  });
}
