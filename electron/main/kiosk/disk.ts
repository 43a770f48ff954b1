import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { log } from '../log.js';
import type { WriteSave } from '../save-file.js';

/** The folder of a station's own files, and what writes them. */
export interface StationDisk {
  readonly folder: string;
  readonly now: () => Date;
  readonly write: WriteSave;
}

/** What became of a file that was read. */
export type ReadFile<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'missing' }
  /** It could not be understood; `aside` is where it lies now, null when it could not be moved. */
  | { readonly kind: 'broken'; readonly aside: string | null };

/** Reads `name`.json and checks it. Never throws: what cannot be understood is kept aside. */
export function readStationFile<T>({ folder, now }: StationDisk, name: string, schema: z.ZodType<T>): ReadFile<T> {
  const file = `${name}.json`;
  let reason: string;
  try {
    const read = schema.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    if (read.success) return { kind: 'ok', value: read.data };
    reason = read.error.message;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { kind: 'missing' };
    reason = error instanceof Error ? error.message : String(error);
  }
  log.error(`${file} cannot be read: ${reason}`);
  const aside = `${file}.broken-${now().toISOString().replace(/[-:.]/g, '')}`;
  try {
    renameSync(join(folder, file), join(folder, aside));
    return { kind: 'broken', aside };
  } catch (error) {
    log.error(`${file} cannot be moved aside: ${String(error)}`);
    return { kind: 'broken', aside: null };
  }
}

/** Writes `name`.json whole. False, and logged, when the disk refuses. */
export function writeStationFile({ folder, write }: StationDisk, name: string, value: Record<string, unknown>): boolean {
  try {
    write(folder, name, value);
    return true;
  } catch (error) {
    log.error(`${name}.json cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}
