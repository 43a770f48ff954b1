/** A save of some version, before it is checked. */
type RawSave = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is RawSave {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Brought free shifts. Until then there were none; the first one starts from the usual choices. */
function withFreeShifts(save: RawSave): RawSave {
  return { free: { choices: { minutes: 10, seats: 12, mix: 'all', mode: 'practice', grade: 3, gradeBy: 'start', fixed: false }, results: [] }, ...save };
}

/**
 * One step per version: `MIGRATIONS[n]` turns a save of version n into version n + 1.
 * A step is never edited after a release; what it leaves wrong, the schema reports.
 */
const MIGRATIONS: Readonly<Record<number, (save: RawSave) => RawSave>> = {
  // 2 brought the intensity setting. Until then every caller was heard in full.
  1: (save) => ({
    ...save,
    settings: isObject(save.settings) ? { intensity: 'full', ...save.settings } : save.settings,
  }),
  // 3 brought the candidate's own story. Until then nobody had been asked.
  2: (save) => ({
    ...save,
    settings: isObject(save.settings) ? { candidate: 'fresh', ...save.settings } : save.settings,
  }),
  // 4 brought closed levels, cards and opening scenes. Progress keeps its place; its dimensions come with the next run.
  3: (save) => ({
    cards: [],
    seen: { chapters: [], tutorial: false },
    ...save,
    settings: isObject(save.settings) ? { openAll: false, ...save.settings } : save.settings,
  }),
  // 5 brought the policy that gave a run its rank. Runs from before name none, which is what they were played under.
  4: (save) => save,
  5: withFreeShifts,
};

/** Brings a save up to `target`, one version at a time. The save must carry a whole `version` not above it. */
export function migrate(save: RawSave & { readonly version: number }, target: number): RawSave {
  let current: RawSave = save;
  for (let version = save.version; version < target; version += 1) {
    const step = MIGRATIONS[version];
    if (!step) throw new Error(`No migration from save version ${version}. Add it to save-migrations.ts.`);
    current = { ...step(current), version: version + 1 };
  }
  return current;
}
