import type { Reporter } from '../diagnostic.js';
import { didYouMean } from '../nearest.js';
import type { LevelFolder } from '../read-pack.js';
import type { LevelSource } from '../schema/level.js';
import { SHORT_MINUTES, type ShortSource } from '../schema/short.js';
import type { ShortLevel } from '../shorts.js';
import { checkDay, type PackLevels } from './day.js';
import { checkLevel } from './level.js';

/** Keys of a level that make it one whole. */
const WHOLE = ['dayPlan', 'drills', 'remembers', 'cards'] as const satisfies readonly (keyof LevelSource)[];

/** What the short version of a level says: calls of its level, fewer of them, in few minutes; and everything that holds of any level. */
export function checkShort({ source: level, short }: LevelFolder, cut: ShortLevel, known: PackLevels, reporter: Reporter): void {
  if (level === null || short === null) return;
  const bound = WHOLE.find((key) => level[key] !== undefined);
  if (bound !== undefined) {
    reporter.report('shortBound', [], `level.yaml has \`${bound}\`.`);
    return;
  }
  const there = level.calls.map(({ call }) => call);
  const { calls, minutes } = short.source;
  calls.forEach((call, at) => {
    if (!there.includes(call)) reporter.report('unknownReference', ['calls', at], `${level.id} has no call "${call}".`, didYouMean(call, there));
    else if (calls.indexOf(call) < at) reporter.report('duplicateId', ['calls', at], `"${call}" stands here twice.`);
  });
  if (there.every((call) => calls.includes(call))) reporter.report('shortWhole', ['calls'], `All ${there.length} calls of ${level.id} are here.`);
  if (minutes[1] > SHORT_MINUTES || minutes[0] > minutes[1]) reporter.report('shortMinutes', ['minutes'], `${minutes[0]} to ${minutes[1]} minutes are given.`);
  const named = naming(short.source, reporter);
  checkLevel(cut.source, cut.calls, named);
  checkDay(cut.source, cut.calls, known, named);
}

/** A reporter that says of what short.yaml took over from level.yaml that it must be written anew. */
function naming(short: ShortSource, reporter: Reporter): Reporter {
  return {
    file: reporter.file,
    report(kind, path, message, hint) {
      const [key = ''] = path;
      if (key in short) reporter.report(kind, path, message, hint);
      else reporter.report(kind, [], `${message} That is \`${key}\` of level.yaml.`, `Write \`${key}\` in short.yaml as well, with what is left of it.`);
    },
  };
}
