import type { Bilingual } from '../../contract/ids.js';
import type { RosterPreview, RosterRow } from '../../contract/trainer/exchange.js';
import type { Roster } from '../exchange/roster.js';
import type { RosterPlan } from '../exchange/roster-plan.js';

/** The dry run row by row: what the file says, what would become of it, and why a row is not taken. */
export function rosterPreview({ id, file, roster: { rows }, plan: { added, changed, newClasses, problems } }: { readonly id: string; readonly file: string; readonly roster: Roster; readonly plan: RosterPlan }, rename: boolean): RosterPreview {
  const shown = new Map<number, RosterRow>();
  for (const { row, staffNumber, name, className } of rows) shown.set(row, { row, staffNumber, name, className: className ?? '', change: 'unchanged', remarks: [] });
  const mark = (list: RosterPlan['added'], change: 'added' | 'changed'): void => {
    for (const { row, className, before } of list) {
      const known = shown.get(row);
      const remarks: Bilingual[] = before === null ? [] : [{ zh: `原来：${before.name}，${before.className ?? '没有分班'}`, en: `Before: ${before.name}, ${before.className ?? 'no class'}` }];
      if (known !== undefined) shown.set(row, { ...known, className: className ?? '', change, remarks });
    }
  };
  mark(added, 'added');
  mark(changed, 'changed');
  const whole: Bilingual[] = [];
  for (const { row, level, column, message } of problems) {
    const said: Bilingual = column === null ? message : { zh: `“${column}”：${message.zh}`, en: `“${column}”: ${message.en}` };
    if (row === null) {
      if (level === 'error') whole.push(said);
      continue;
    }
    const known = shown.get(row) ?? { row, staffNumber: '', name: '', className: '', change: 'refused' as const, remarks: [] };
    shown.set(row, { ...known, change: level === 'error' ? 'refused' : known.change, remarks: [...known.remarks, said] });
  }
  const problem = whole.length === 0 ? null : { zh: whole.map(({ zh }) => zh).join(''), en: whole.map(({ en }) => en).join(' ') };
  return { id, file, rename, rows: [...shown.values()].sort((a, b) => a.row - b.row), newClasses: [...newClasses], problem };
}
