import { extname, join, sep } from 'node:path';
import contentPolicy from '../contract/content-policy.json' with { type: 'json' };

/** The page's origin: a real one, with storage and fetch, which file:// is not. */
export const APP_ORIGIN = 'app://next-call';

/** Whether an address belongs to the game's own page. */
export function isOwnPage(address: string): boolean {
  return address.startsWith(`${APP_ORIGIN}/`);
}

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** The headers of every answer: the content policy, and no guessing of types. */
export function headersFor(file: string): Record<string, string> {
  return {
    'Content-Type': MIME_TYPES[(extname(file) || file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Security-Policy': Object.entries(contentPolicy)
      .map(([name, value]) => `${name} ${value}`)
      .join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  };
}

/**
 * The file below `folder` that an address asks for, or null when the address is not ours or leads out of the folder.
 * Encoded dots, slashes, backslashes and NULs are refused rather than cleaned: no honest page asks for them.
 */
export function fileFor(address: string, folder: string): string | null {
  let url: URL;
  let path: string;
  try {
    url = new URL(address);
    path = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  if (`${url.protocol}//${url.host}` !== APP_ORIGIN) return null;
  if (/%2e|%2f|%5c|%00/i.test(address) || path.includes('\\') || path.includes('\0')) return null;
  if (path.split('/').includes('..') || address.split(/[?#]/)[0]?.split('/').includes('..')) return null;
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  return file.startsWith(folder + sep) ? file : null;
}
