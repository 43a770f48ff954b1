/** A moment as the desk writes it: day and minute in the machine's own time, `2026-11-22 14:05`. */
export function whenText(moment: string | null): string {
  if (moment === null) return '–';
  const at = new Date(moment);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
