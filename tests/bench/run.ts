// `npm run bench`: every figure of speed beside its baseline, measured in the same run.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { startDisplay } from '../e2e/support/display.js';
import { measureExport } from './export.js';
import { measureFloorFrames } from './floor-frames.js';
import { measureFloor } from './floor.js';
import { measureFrames } from './frames.js';
import { measureHeadless } from './headless.js';
import { measureMemory } from './memory.js';
import { measureOpen } from './open.js';
import { measureReply } from './reply.js';
import { measureResults } from './results.js';
import { measureSize } from './size.js';
import { measureStart } from './start.js';
import { jsonOf, tableOf, type Figure, type Outcome } from './support/figure.js';
import { makePrograms, type Programs } from './support/programs.js';

const USAGE = `Usage: npm run bench -- [--only NAME[,NAME]] [--quick] [--json] [--as-is]
  --only   some of: start, open, frames, floorFrames, reply, headless, floor, results, export, memory, size
  --quick  fewer repeats and one minute of play instead of six
  --json   nothing but JSON
  --as-is  the app that lies in release/test, without building it anew`;

/** Measurements with a window need a screen; `headless`, `floor`, `results` and `export` need no program either. */
const MEASURES: Readonly<Record<string, (programs: () => Promise<Programs>, quick: boolean) => Promise<Figure[]>>> = {
  headless: (_, quick) => Promise.resolve(measureHeadless(quick)),
  floor: (_, quick) => Promise.resolve(measureFloor(quick)),
  results: (_, quick) => Promise.resolve(measureResults(quick)),
  export: (_, quick) => measureExport(quick),
  size: async (programs) => measureSize(await programs()),
  start: async (programs, quick) => measureStart(await programs(), quick),
  open: async (programs, quick) => measureOpen(await programs(), quick),
  frames: async (programs, quick) => measureFrames(await programs(), quick),
  floorFrames: async (programs, quick) => measureFloorFrames(await programs(), quick),
  reply: async (programs, quick) => measureReply(await programs(), quick),
  memory: async (programs, quick) => measureMemory(await programs(), quick),
};
const WITH_WINDOW = ['start', 'open', 'frames', 'floorFrames', 'reply', 'memory'];

function readOptions(): { readonly names: readonly string[]; readonly quick: boolean; readonly json: boolean; readonly asIs: boolean } {
  try {
    const { values } = parseArgs({ options: { only: { type: 'string' }, quick: { type: 'boolean' }, json: { type: 'boolean' }, 'as-is': { type: 'boolean' } } });
    const names = values.only?.split(',') ?? Object.keys(MEASURES);
    const unknown = names.find((name) => MEASURES[name] === undefined);
    if (unknown !== undefined) throw new Error(`There is no measurement "${unknown}".`);
    return { names, quick: values.quick === true, json: values.json === true, asIs: values['as-is'] === true };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(2);
  }
}

async function measure(name: string, programs: () => Promise<Programs>, quick: boolean): Promise<Outcome> {
  try {
    return { measure: name, figures: (await MEASURES[name]?.(programs, quick)) ?? [], error: null };
  } catch (error) {
    return { measure: name, figures: [], error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

const { names, quick, json, asIs } = readOptions();
let made: Promise<Programs> | null = null;
const programs = (): Promise<Programs> => (made ??= makePrograms(asIs));
const display = names.some((name) => WITH_WINDOW.includes(name)) && process.platform === 'linux' ? await startDisplay() : null;
if (display !== null) process.env.DISPLAY = display.name;

const outcomes: Outcome[] = [];
for (const name of names) {
  console.error(`Measuring ${name} …`);
  const outcome = await measure(name, programs, quick);
  if (outcome.error !== null) console.error(outcome.error);
  outcomes.push(outcome);
}
display?.stop();

const machine = { cores: cpus().length, processor: cpus()[0]?.model ?? '', platform: `${process.platform} ${process.arch}`, node: process.versions.node, load: loadavg().map((value) => Number(value.toFixed(1))), quick };
const report = JSON.stringify({ machine, outcomes: jsonOf(outcomes) }, null, 2);
if (!json) console.log(`\n${machine.cores} cores, ${machine.processor}, load ${machine.load.join(' ')}\n\n${tableOf(outcomes)}\n`);
console.log(report);
process.exitCode = outcomes.every(({ error }) => error === null) ? 0 : 1;
