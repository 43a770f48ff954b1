/** What a roster says of a person. */
export type RosterField = 'number' | 'name' | 'class';

/** What each column is called in the messages to the trainer. */
export const FIELD_NAMES: Readonly<Record<RosterField, { readonly zh: string; readonly en: string }>> = {
  number: { zh: '工号', en: 'staff number' },
  name: { zh: '姓名', en: 'name' },
  class: { zh: '班级', en: 'class' },
};

/** Headers that centres write, as {@link headerKey} leaves them. */
const HEADERS: Readonly<Record<RosterField, readonly string[]>> = {
  number: [
    '工号', '员工编号', '员工号', '员工工号', '职工号', '职工编号', '人员编号', '坐席工号', '编号', '学号',
    'staffnumber', 'staffno', 'staffid', 'employeenumber', 'employeeno', 'employeeid', 'empno', 'empid', 'personnelnumber', 'agentid', 'number', 'no', 'id',
  ],
  name: ['姓名', '名字', '员工姓名', '学员姓名', '学员', 'name', 'fullname', 'staffname', 'employeename', 'traineename', 'trainee'],
  class: ['班级', '班组', '班', '班次', '组别', '小组', '班级名称', '培训班', '团队', 'class', 'classname', 'group', 'groupname', 'team', 'cohort', 'batch'],
};

/** A header without what does not matter: width, case, spaces and punctuation. */
export function headerKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\s\p{P}\p{S}\p{Cf}]/gu, '');
}

/** Which column of the roster a header stands for; null for none. */
export function fieldOf(header: string): RosterField | null {
  const key = headerKey(header);
  if (key === '') return null;
  for (const field of ['number', 'name', 'class'] as const) if (HEADERS[field].includes(key)) return field;
  return null;
}

/** The field that a header nearly names, so that a slip of the keyboard can be pointed at; null when nothing is near. */
export function nearestField(header: string): RosterField | null {
  const key = headerKey(header).slice(0, 40);
  if (key.length < 2) return null;
  let best: { field: RosterField; distance: number } | null = null;
  for (const field of ['number', 'name', 'class'] as const) {
    for (const known of HEADERS[field]) {
      if (known.length < 2) continue;
      const distance = known.length > 2 && key.includes(known) ? 1 : distanceOf(key, known);
      const allowed = Math.min(2, Math.floor(Math.max(known.length, key.length) / 2));
      if (distance <= allowed && (best === null || distance < best.distance)) best = { field, distance };
    }
  }
  return best?.field ?? null;
}

/** How many letters must be changed, added or left out to make one word of the other. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_unused, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
