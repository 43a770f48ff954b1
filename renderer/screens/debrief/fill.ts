/** Puts values into the `{{name}}` places of a sentence. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
}

/** A score or a share of points, to one decimal. */
export function oneDecimal(value: number): string {
  return value.toFixed(1);
}

/** Points without a needless decimal: 8, 7.3. */
export function points(value: number): string {
  const text = value.toFixed(1);
  return text.endsWith('.0') ? text.slice(0, -2) : text;
}

/** A factor as it is written in a sum: 0.84, 0.739, 1. */
export function factorText(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** A difference with its sign: +4.2, −3, ±0. */
export function signed(value: number): string {
  const text = points(Math.abs(value));
  if (text === '0') return '±0';
  return value > 0 ? `+${text}` : `−${text}`;
}
