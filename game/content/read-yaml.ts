import { isMap, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Reporter } from './diagnostic.js';

function parse(text: string, lines: LineCounter): Document.Parsed {
  return parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, strict: true, logLevel: 'error' });
}

/** What a slip most often is, in an author's words, by the parser's code. */
const PLAIN: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'the text has a colon and a space in it, so that it reads as a key. Put the whole text in quotes',
  BAD_INDENT: 'the line is indented less or more than the lines it belongs to',
  TAB_AS_INDENT: 'a tab stands where spaces must stand',
  MISSING_CHAR: 'a quote, comma or bracket that was opened here is not closed',
  MULTILINE_IMPLICIT_KEY: 'the line has no key, or the text of the line before goes on here. Put texts of several lines in quotes',
};

/** The value of a YAML file, or undefined after a diagnostic. */
export function readYaml(text: string, reporter: Reporter): unknown {
  const lines = new LineCounter();
  const parsed = parse(text, lines);
  const faults = [...parsed.errors, ...parsed.warnings];
  for (const fault of faults) {
    const { line, col } = lines.linePos(fault.pos[0]);
    const where = `line ${line}, column ${col}`;
    if (fault.code === 'DUPLICATE_KEY') {
      const key = /^[^\s:]+/.exec(text.slice(fault.pos[0]))?.[0] ?? '';
      reporter.report('duplicateKey', [], `${where}: the key "${key}" stands here a second time.`);
    } else {
      reporter.report('yamlSyntax', [], `${where}: ${PLAIN[fault.code] ?? fault.message.split('\n')[0] ?? ''}.`.replace(/\.\.$/, '.'));
      // One slip makes the rest of the file unreadable: what follows is noise.
      break;
    }
  }
  if (faults.length > 0) return undefined;
  try {
    return parsed.toJS({ maxAliasCount: 50 }) as unknown;
  } catch (cause) {
    reporter.report('yamlSyntax', [], cause instanceof Error ? cause.message : 'the file cannot be read.');
    return undefined;
  }
}

/** The line, from 1, on which the value of a diagnostic's `path` begins; null when it has none. */
export function lineOf(text: string, path: string): number | null {
  const lines = new LineCounter();
  let node: unknown = parse(text, lines).contents;
  let offset: number | null = null;
  for (const part of path.match(/[^.[\]]+/g) ?? []) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === part);
      if (pair === undefined) break;
      offset = (pair.key as { range?: [number, number, number] }).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      offset = (node as { range?: [number, number, number] } | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return offset === null ? null : lines.linePos(offset).line;
}
