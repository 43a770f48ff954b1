/** The arguments cannot be used: the caller prints the sentence and the usage line, and exits with 2. */
export class UsageError extends Error {}

/** Where a command prints. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
}

/** The terminal of this process. */
export const terminal: Terminal = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
};

/** Runs a command and returns its exit code. A bad argument ends with a sentence, the usage line and code 2. */
export function runCommand(usage: string, { err }: Terminal, main: () => number): number {
  try {
    return main();
  } catch (cause) {
    const badArguments = cause instanceof UsageError || (cause instanceof TypeError && 'code' in cause && String(cause.code).startsWith('ERR_PARSE_ARGS'));
    if (!badArguments) throw cause;
    err(`${cause.message.split('\n')[0] ?? ''}\n${usage}`);
    return 2;
  }
}

/** A choice among known words. */
export function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((word) => word === value);
  if (found === undefined) throw new UsageError(`${name} is "${value}"; it must be one of ${known.join(', ')}.`);
  return found;
}

/** A whole number of at least `from`. */
export function wholeNumber(name: string, value: string, from: number): number {
  const number = Number(value);
  if (value.trim() === '' || !Number.isSafeInteger(number) || number < from) throw new UsageError(`${name} is "${value}"; it must be a whole number of at least ${from}.`);
  return number;
}

/** A number from `from` to `to`, with or without decimals. */
export function numberBetween(name: string, value: string, from: number, to: number): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= from && number <= to)) throw new UsageError(`${name} is "${value}"; it must be a number from ${from} to ${to}.`);
  return number;
}
