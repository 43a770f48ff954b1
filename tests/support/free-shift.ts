import { candidatesOf, composeFreeShift, drawCallers, floorOf, outlineOf, partOf, type FreeCandidate, type FreePlan, type LevelPart } from '../../game/content/index.js';
import type { Level } from '../../game/sim/index.js';
import type { OpenLevel } from '../../renderer/library.js';
import { corePack } from './core-pack.js';
import { entryOf, standardPolicy } from './shelf.js';

const WORDS = { title: { zh: '自由班次', en: 'Free shift' }, teaches: { zh: '练手', en: 'Practise' }, briefing: [{ zh: '坐下。', en: 'Sit down.' }] };

/** Every call of the core pack that a free shift may draw. */
export function freeCandidates(): readonly FreeCandidate[] {
  return candidatesOf((outlineOf(corePack())?.levels ?? []).map((outline) => ({ key: outline.id, outline })));
}

/** A normal plan, changed where the test says so. */
export function freePlan(extra: Partial<FreePlan> = {}): FreePlan {
  return { minutes: 10, grade: 3, seats: 12, mix: 'all', seed: 7, ...extra };
}

/** The composed level of a plan. @throws Error when the mix cannot fill it. */
export function freeLevel(extra: Partial<FreePlan> = {}): Level {
  return freePart(extra).level;
}

/** The composed level with its words, as it is when it has been opened. */
export function freeOpened(extra: Partial<FreePlan> = {}): OpenLevel {
  const { level, sheet, calls, texts } = freePart(extra);
  const like = entryOf('L13');
  return { ...like, key: `free/${level.id}`, packHash: 'free', outline: { ...like.outline, id: level.id, packId: level.packId, title: WORDS.title, teaches: WORDS.teaches }, level, sheet, pack: { id: level.packId, calls, texts }, policy: standardPolicy() };
}

function freePart(extra: Partial<FreePlan>): LevelPart {
  const plan = freePlan(extra);
  const drawn = drawCallers(plan, freeCandidates());
  if (drawn.kind !== 'drawn') throw new Error(`Only ${drawn.found} of ${drawn.needed} people.`);
  return composeFreeShift(plan, drawn.callers.map((caller) => ({ caller, part: partOf(corePack(), caller.levelKey) })), WORDS, floorOf(plan));
}
