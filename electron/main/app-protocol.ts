import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { log } from './log.js';
import { APP_ORIGIN, fileFor, headersFor } from './page-files.js';

/** Must run before the app is ready: makes app:// a secure, standard origin. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** A page that the shell itself writes. */
export interface OwnPage {
  /** What it is, by the end of a file name: `.html`. */
  readonly type: string;
  readonly text: string;
}

/** Serves the built page from `folder` as app://next-call/, and `pages` of the shell by their paths. */
export function serveApp(folder: string, pages?: ReadonlyMap<string, () => OwnPage>): void {
  protocol.handle('app', async (request) => {
    const page = pages?.get(request.url.slice(APP_ORIGIN.length))?.();
    if (page !== undefined) return new Response(page.text, { headers: headersFor(page.type) });
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
