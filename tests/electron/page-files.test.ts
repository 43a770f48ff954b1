import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileFor, headersFor, isOwnPage } from '../../electron/main/page-files.js';

const folder = join('/', 'somewhere', 'dist', 'renderer');

describe('the page gets its own files', () => {
  test.each([
    ['app://next-call/', 'index.html'],
    ['app://next-call/index.html', 'index.html'],
    ['app://next-call/assets/main-x1.js?v=1#top', 'assets/main-x1.js'],
    ['app://next-call/assets/%E5%AD%97.woff2', 'assets/字.woff2'],
  ])('%s', (address, file) => {
    expect(fileFor(address, folder)).toBe(join(folder, file));
  });
});

describe('and nothing else', () => {
  test.each([
    'app://next-call/../main/index.js',
    'app://next-call/%2e%2e/main/index.js',
    'app://next-call/..%2fmain/index.js',
    'app://next-call/..%5cmain%5cindex.js',
    'app://next-call/assets/%252e%252e/..%2f',
    'app://next-call/a%00.js',
    'app://next-call/%',
    'app://other/index.html',
    'app://next-call.example.com/index.html',
    'https://next-call/index.html',
    'file:///etc/passwd',
    'not an address',
  ])('%s', (address) => {
    expect(fileFor(address, folder)).toBeNull();
  });
});

test('the content policy lets the page load only what came with it', () => {
  const { 'Content-Security-Policy': policy, 'Content-Type': type } = headersFor('index.html');
  expect(type).toBe('text/html; charset=utf-8');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toMatch(/unsafe|http|\*/);
});

test('only addresses of the page are its own', () => {
  expect(isOwnPage('app://next-call/index.html')).toBe(true);
  expect(isOwnPage('app://next-call')).toBe(false);
  expect(isOwnPage('app://next-call.example.com/')).toBe(false);
  expect(isOwnPage('https://example.com/app://next-call/')).toBe(false);
});
