import { renderText, type CompiledPack } from '../content/index.js';
import type { Level } from '../sim/index.js';

const MARK = { model: '高分', ordinary: '普通', landmine: '踩雷' } as const;

/** A level as a script for reading in a terminal. */
export function showTable(level: Level, { texts }: CompiledPack): string {
  const lines = [`${level.id}  ${renderText(texts, `${level.id}/title`, 'zh')} · ${renderText(texts, `${level.id}/title`, 'en')}`];
  for (const { variants, ...place } of [...level.calls, ...level.chats]) {
    const others = 'others' in place ? (place.others ?? []) : [];
    for (const { id: variant, call } of variants) {
      lines.push('', `${call.id}  ${renderText(texts, `${call.id}/caller/name`, 'zh', variant)} · ${renderText(texts, `${call.id}/caller/name`, 'en', variant)}${variants.length > 1 ? `  (variant ${variant})` : ''}`);
      if (others.length > 0) lines.push(`  or ${others.map(({ callId }) => callId).join(', ')}, as the seed decides: --seed N shows who comes`);
      for (const slot of call.slots) {
        lines.push(`  ${slot.id}  ${slot.step}${slot.after ? '  after the call' : ''}`);
        for (const option of slot.options) {
          lines.push(`    ${MARK[option.tier]} ${option.lineId}${option.tags.length > 0 ? `  [${option.tags.join(' ')}]` : ''}`);
          if (!Object.hasOwn(texts.lines, option.lineId)) continue;
          lines.push(`         ${renderText(texts, option.lineId, 'zh', variant)}`, `         ${renderText(texts, option.lineId, 'en', variant)}`);
        }
      }
    }
  }
  return lines.join('\n');
}
