import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import writeXlsxFile from 'write-excel-file/node';
import type { SheetData } from 'write-excel-file/node';
import type { Trainee, TrainingClass } from '../../electron/contract/results/people.js';
import type { ResultsStore } from '../../electron/main/results/results-store.js';
import { openSqliteResults } from '../../electron/main/results/sqlite-results.js';
import { begin, end, sitting, unit } from './results-examples.js';

/** Everything that a test opened, until it ends. */
const opened: { close(): void }[] = [];

/** A folder of its own for one test; {@link tidy} takes it away. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'next-call-exchange-'));
  opened.push({ close: () => rmSync(folder, { recursive: true, force: true }) });
  return folder;
}

/** A real store in a file of its own. */
export function aStore(): ResultsStore {
  const folder = aFolder();
  const store = openSqliteResults(join(folder, 'results.db'));
  opened.push({ close: () => store.close() });
  return store;
}

/** Closes stores and takes folders away. */
export function tidy(): void {
  for (const entry of opened.splice(0).reverse()) entry.close();
}

/** A text table as bytes. */
export function csv(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.join('\n'));
}

/** A workbook of one sheet as bytes. */
export async function xlsx(data: SheetData): Promise<Uint8Array> {
  return writeXlsxFile(data, { sheet: '名单' }).toBuffer();
}

/** Everything that a store knows, in a fixed order: equal texts, equal stores. */
export function everythingOf(store: ResultsStore): string {
  const runs = store.runs({}).map(({ id }) => store.run(id)).sort((a, b) => ((a?.row.id ?? '') < (b?.row.id ?? '') ? -1 : 1));
  const sorted = <T extends { id: string }>(values: readonly T[]): T[] => [...values].sort((a, b) => (a.id < b.id ? -1 : 1));
  return JSON.stringify({
    classes: sorted(store.classes()),
    trainees: sorted(store.trainees()),
    sittings: sorted(store.sittings()),
    runs,
    heat: [...store.heat('point', {})].sort((a, b) => (a.traineeId + a.key < b.traineeId + b.key ? -1 : 1)),
    levels: store.levelFigures({}),
    figures: store.traineeFigures({}),
  });
}

/** A station with people who each played `runs` runs of two calls. */
export function playedStation(name: string, people: readonly Trainee[], runs: number, classes: readonly TrainingClass[] = []): ResultsStore {
  const store = aStore();
  store.putPeople(classes, people);
  for (const person of people) {
    const sittingId = `${name}-${person.id}`;
    store.beginSitting(sitting(sittingId, person.id, { stationId: store.stationId }));
    for (let index = 0; index < runs; index += 1) {
      const id = `${name}-${person.id}-run-${index}`;
      store.beginRun(sittingId, begin(id));
      store.fileUnit(unit(id, 0));
      store.fileUnit(unit(id, 1));
      store.endRun(end(id, { score: 60 + index }));
    }
    store.endSitting(sittingId, '2026-03-01T10:00:00.000Z', 'signed-out');
  }
  return store;
}
