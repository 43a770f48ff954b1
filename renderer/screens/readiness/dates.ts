/** Today, as it is written on paper. */
export function todayText(language: string): string {
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', day: 'numeric' }).format(new Date());
}
