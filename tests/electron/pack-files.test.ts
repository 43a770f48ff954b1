import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PACK_LIMITS } from '../../electron/contract/packs.js';
import { listPacks, readPack } from '../../electron/main/pack-files.js';
import { emptyFolder } from './examples.js';

vi.mock('../../electron/main/log.js', () => ({ log: { info: vi.fn(), warn: vi.fn(), error: vi.fn() } }));

let folder: string;

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

beforeEach(() => {
  folder = emptyFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a pack is its text files, with paths as authors write them', async () => {
  put('my-centre/pack.yaml', 'id: my-centre');
  put('my-centre/01-first/level.yaml', '标题');
  put('my-centre/picture.png', new Uint8Array([0, 1, 2]));
  expect(await listPacks(folder)).toEqual([{ id: 'my-centre', problem: null }]);
  expect(await readPack(folder, 'my-centre')).toEqual({
    id: 'my-centre',
    files: [
      { path: '01-first/level.yaml', text: '标题' },
      { path: 'pack.yaml', text: 'id: my-centre' },
    ],
  });
});

test('without a packs folder there are no packs', async () => {
  expect(await listPacks(join(folder, 'none'))).toEqual([]);
  expect(await readPack(join(folder, 'none'), 'my-centre')).toBeNull();
});

test.each(['../secret', '..', '.', 'a/b', 'a\\b', '', 'Upper', 'C:', 'x'.repeat(65)])('%j is not a pack id and reads nothing', async (id) => {
  put('packs/x.yaml', 'x');
  put('secret/x.yaml', 'x');
  expect(await readPack(join(folder, 'packs'), id)).toBeNull();
});

test('a folder whose name cannot be an id is listed with what to do', async () => {
  put('My Centre/pack.yaml', 'x');
  const [listing] = await listPacks(folder);
  expect(listing?.problem?.zh).toContain('小写');
  expect(listing?.problem?.en).toContain('small letters');
});

test('links lead nowhere', async () => {
  put('outside/secret.yaml', 'secret');
  put('packs/mine/pack.yaml', 'id: mine');
  symlinkSync(join(folder, 'outside'), join(folder, 'packs', 'mine', 'inside'));
  symlinkSync(join(folder, 'outside', 'secret.yaml'), join(folder, 'packs', 'mine', 'also.yaml'));
  symlinkSync(join(folder, 'outside'), join(folder, 'packs', 'linked'));
  expect((await readPack(join(folder, 'packs'), 'mine'))?.files.map(({ path }) => path)).toEqual(['pack.yaml']);
  expect(await listPacks(join(folder, 'packs'))).toEqual([{ id: 'mine', problem: null }]);
  expect(await readPack(join(folder, 'packs'), 'linked')).toBeNull();
});

test('a file that is too large, or no text, is refused by name', async () => {
  put('large/pack.yaml', 'x'.repeat(PACK_LIMITS.fileBytes + 1));
  put('binary/pack.yaml', new Uint8Array([0xff, 0xfe, 0x00]));
  const [binary, large] = await listPacks(folder);
  expect(binary?.problem?.en).toContain('pack.yaml of pack binary is not UTF-8');
  expect(large?.problem?.en).toContain('too large at pack.yaml');
  expect(await readPack(folder, 'large')).toBeNull();
});

test.each(['core', 'free'])('a folder named %s is refused, because the game uses the name itself', async (id) => {
  put(`${id}/pack.yaml`, 'id: mine');
  const [listing] = await listPacks(folder);
  expect(listing?.problem?.zh).toContain(id);
  expect(listing?.problem?.en).toContain('name of the game');
  expect(await readPack(folder, id)).toBeNull();
});
