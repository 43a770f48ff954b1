import { HOSTILE_SHARE } from '../../game/content/free-shift/draw.js';
import type { FreePlan } from '../../game/content/free-shift/plan.js';
import type { FreeWords } from '../../game/content/free-shift/compose.js';
import type { Text } from '../../game/content/schema/common.js';
import { bothTables } from '../i18n/index.js';
import { fill } from '../screens/debrief/fill.js';

/** What stands on the briefing of a free shift, in both languages. */
export function freeWords({ minutes, grade, seats }: FreePlan): FreeWords & { readonly contentNote: Text } {
  const figures = { minutes, seats, storms: Math.round(HOSTILE_SHARE[grade] * 100) };
  const both = (of: (words: ReturnType<typeof bothTables>['zh']['free']['level']) => string): Text => {
    const { zh, en } = bothTables();
    return { zh: fill(of(zh.free.level), figures), en: fill(of(en.free.level), figures) };
  };
  return {
    title: both(({ title }) => title),
    teaches: both(({ teaches }) => teaches),
    briefing: [both(({ seat }) => seat), both(({ callers }) => callers), both(({ end }) => end)],
    contentNote: both(({ contentNote }) => contentNote),
  };
}
