import type { Command } from './command.js';
import { TECHNIQUES, TOOLS, type Technique, type Tool } from './vocabulary.js';

/**
 * The short name of a command, for choice lists, scripts and tests:
 * `6-1/empathise/a` · `jump:6-1/verify` · `card:6-1/handover?facts=b&demand=a` · `tool:usage` ·
 * `hold:announced` · `hold:silent` · `hold:check-in` · `hold:end` · `answer` · `answer:15-3` · `step-out` ·
 * `turn:17-1` · `gap:breath` · `gap:stop` · `log:13-5?difficulty=b&action=a` · `task:6-1/sms` · `day:sleep` ·
 * `drill:bill?score=83` · `beat` · `finish`.
 */
export function commandId(command: Command): string {
  switch (command.type) {
    case 'call/answer': return command.callId === undefined ? 'answer' : `answer:${command.callId}`;
    case 'call/step-out': return 'step-out';
    case 'dialogue/choose': return `${command.callId}/${command.slotId}/${command.optionId}`;
    case 'dialogue/jump': return `jump:${command.callId}/${command.slotId}`;
    case 'card/file': return `card:${command.callId}/${command.slotId}?${query(command.picks)}`;
    case 'tool/open': return `tool:${command.tool}`;
    case 'attention/turn': return `turn:${command.callId}`;
    case 'hold/start': return command.announced ? 'hold:announced' : 'hold:silent';
    case 'hold/check-in': return 'hold:check-in';
    case 'hold/end': return 'hold:end';
    case 'gap/start': return `gap:${command.technique}`;
    case 'gap/stop': return 'gap:stop';
    case 'log/write': return `log:${command.callId}?${query({ difficulty: command.difficulty, action: command.action })}`;
    case 'task/do': return `task:${command.taskId}`;
    case 'day/spend': return `day:${command.action}`;
    case 'day/drill': return `drill:${command.drill}?${query({ score: `${command.score}` })}`;
    case 'beat/take': return 'beat';
    case 'shift/finish': return 'finish';
  }
}

const FIXED: Readonly<Record<string, Command>> = {
  'answer': { type: 'call/answer' }, 'step-out': { type: 'call/step-out' }, 'finish': { type: 'shift/finish' }, 'beat': { type: 'beat/take' },
  'hold:announced': { type: 'hold/start', announced: true }, 'hold:silent': { type: 'hold/start', announced: false },
  'hold:check-in': { type: 'hold/check-in' }, 'hold:end': { type: 'hold/end' }, 'gap:stop': { type: 'gap/stop' },
};

/** The command with this short name, or null when it is none. Whether it is legal now is the sim's business. */
export function parseCommandId(id: string): Command | null {
  const fixed = FIXED[id];
  if (fixed !== undefined) return fixed;
  const prefix = /^(answer|jump|card|tool|turn|gap|log|task|day|drill):(.+)$/.exec(id);
  if (prefix === null) {
    const [callId, slotId, optionId, ...rest] = id.split('/');
    return callId && slotId && optionId && rest.length === 0 ? { type: 'dialogue/choose', callId, slotId, optionId } : null;
  }
  const body = prefix[2] ?? '';
  const [target = '', search = ''] = body.split('?');
  const [callId = '', slotId = ''] = target.split('/');
  const picks = parseQuery(search);
  switch (prefix[1]) {
    case 'answer': return { type: 'call/answer', callId: body };
    case 'jump': return slotId ? { type: 'dialogue/jump', callId, slotId } : null;
    case 'card': return slotId ? { type: 'card/file', callId, slotId, picks } : null;
    case 'tool': return isTool(body) ? { type: 'tool/open', tool: body } : null;
    case 'turn': return { type: 'attention/turn', callId: body };
    case 'gap': return isTechnique(body) ? { type: 'gap/start', technique: body } : null;
    case 'day': return { type: 'day/spend', action: body };
    case 'drill': return { type: 'day/drill', drill: target, score: Number(picks['score'] ?? 0) };
    case 'log': return { type: 'log/write', callId: target, difficulty: picks['difficulty'] ?? '', action: picks['action'] ?? '' };
    default: return { type: 'task/do', taskId: body };
  }
}

function query(picks: Readonly<Record<string, string>>): string {
  return Object.entries(picks).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${key}=${value}`).join('&');
}

function parseQuery(text: string): Record<string, string> {
  const pairs = text.split('&').map((pair) => pair.split('='));
  return Object.fromEntries(pairs.flatMap(([key, value]) => (key && value !== undefined ? [[key, value]] : [])));
}

function isTool(text: string): text is Tool {
  return (TOOLS as readonly string[]).includes(text);
}

function isTechnique(text: string): text is Technique {
  return (TECHNIQUES as readonly string[]).includes(text);
}
