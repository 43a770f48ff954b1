import { TOOLS } from '../sim/vocabulary.js';
import { blanksOf, cardFieldsOf } from './boards.js';
import type { CallSheet, ChipSheet, LevelSheet, ToolSheet } from './pack.js';
import type { CallSource, ToolSource } from './schema/call.js';
import type { ChipFieldSource } from './schema/common.js';
import type { LevelSource } from './schema/level.js';

/** The frame of a level for the screens. */
export function levelSheet(level: LevelSource, folder: string): LevelSheet {
  return {
    id: level.id,
    folder,
    title: `${level.id}/title`,
    teaches: `${level.id}/teaches`,
    contentNote: level.contentNote ? `${level.id}/contentNote` : null,
    briefing: Object.keys(level.briefing).map((id) => `${level.id}/briefing/${id}`),
    cards: Object.keys(level.cards ?? {}).map((id) => ({ id: `${level.id}/${id}`, line: `${level.id}/card/${id}` })),
    bulletins: (level.bulletins ?? []).map(({ id, at }) => ({ id, at, title: `${level.id}/bulletin/${id}/title`, text: `${level.id}/bulletin/${id}/text` })),
    dayActions: (level.dayPlan?.actions ?? []).map(({ id }) => ({ id, line: `${level.id}/day/${id}` })),
    drills: (level.drills ?? []).map(({ id }) => ({ id, line: `${level.id}/drill/${id}` })),
  };
}

/** What the screens show of a call beside its spoken lines. */
export function callSheet(call: CallSource): CallSheet {
  const { id } = call;
  return {
    id,
    name: `${id}/caller/name`,
    about: `${id}/caller/about`,
    issue: `${id}/caller/issue`,
    face: call.caller.face,
    tools: TOOLS.flatMap((tool) => {
      const page = call.tools?.[tool];
      return page === undefined ? [] : [toolSheet(id, tool, page)];
    }),
    authority: Object.entries(call.authority ?? {}).map(([key, limit]) => ({ key, label: `${id}/authority/${key}`, unit: limit.unit === undefined ? null : `${id}/authority/${key}/unit` })),
    promises: Object.fromEntries(
      Object.entries(call.promises ?? {}).map(([key, promise]) => {
        const base = `${id}/promise/${key}`;
        return [key, { what: `${base}/what`, message: promise.message ? `${base}/message` : null, later: promise.later ? `${base}/later` : null }];
      }),
    ),
    log: call.log === undefined ? null : { difficulty: chips(`${id}/log/difficulty`, call.log.difficulty), action: chips(`${id}/log/action`, call.log.action) },
    cards: Object.fromEntries(
      Object.entries(call.flow).flatMap(([slotId, slot]) => {
        const fields = slot.kind === 'card' ? cardFieldsOf(slot) : blanksOf(slot);
        return slot.kind !== 'card' && fields.length === 0
          ? []
          : [[slotId, fields.map((field) => {
              const base = `${id}/${slotId}/field/${field.id}`;
              return { id: field.id, label: base, ...chips(base, field) };
            })]];
      }),
    ),
    titles: Object.fromEntries(Object.entries(call.flow).flatMap(([slotId, slot]) => (slot.title === undefined ? [] : [[slotId, `${id}/${slotId}/title`]]))),
    asks: Object.fromEntries(Object.entries(call.flow).flatMap(([slotId, slot]) => (slot.kind !== 'card' || slot.ask === undefined ? [] : [[slotId, `${id}/${slotId}/ask`]]))),
  };
}

function chips(base: string, field: Pick<ChipFieldSource, 'chips' | 'right'>): ChipSheet {
  return { chips: Object.keys(field.chips).map((key) => ({ id: key, line: `${base}/${key}` })), right: field.right };
}

function toolSheet(callId: string, tool: (typeof TOOLS)[number], page: ToolSource): ToolSheet {
  const base = `${callId}/tool/${tool}`;
  return {
    tool,
    title: `${base}/title`,
    rows: Object.entries(page.rows).map(([key, row]) => ({
      id: key,
      label: `${base}/row/${key}/label`,
      value: 'fact' in row ? `${callId}/fact/${row.fact}` : `${base}/row/${key}/text`,
      factId: 'fact' in row ? row.fact : null,
      only: row.only ?? null,
    })),
    timeline:
      page.timeline === undefined
        ? null
        : {
            from: page.timeline.from,
            to: page.timeline.to,
            marks: page.timeline.marks.map((mark, index) => ({ from: mark.from, to: mark.to, label: `${base}/mark/${index}`, only: mark.only ?? null })),
          },
  };
}
