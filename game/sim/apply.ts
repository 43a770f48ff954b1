import type { Command, RejectionCode } from './command.js';
import { callRules, restsBetween } from './rules.js';
import type { CallState } from './state.js';
import { openTalks } from './talks.js';
import { answer, endCall } from './systems/calls.js';
import { abandonChats } from './systems/chat.js';
import { choose } from './systems/choices.js';
import { techniqueTicks } from './systems/clock.js';
import { isClosed } from './systems/floor-day.js';
import { takeBeat } from './systems/beat.js';
import { noteDrill, spendHours } from './systems/day.js';
import { bookOffscreen } from './systems/offscreen.js';
import { breakTasks, doTask, isOpenTask } from './systems/promises.js';
import { toolTicks } from './systems/readiness.js';
import { bringForward } from './systems/triage.js';
import { attentionOf, hasWindows, notAttending, turnTo } from './systems/windows.js';
import { change, type Turn } from './turn.js';
import { isRinging } from './ringing.js';
import type { Tool } from './vocabulary.js';

/** Carries a command out. Returns the reason it was refused, or null; a refused command has changed nothing. */
export function apply(turn: Turn, command: Command): RejectionCode | null {
  if (turn.state.phase === 'over') return 'shift-over';
  switch (command.type) {
    case 'call/answer': return answerCall(turn, command.callId);
    case 'call/step-out': return stepOut(turn);
    case 'dialogue/choose': case 'dialogue/jump': case 'card/file': return choose(turn, command);
    case 'attention/turn': return turnTo(turn, command.callId);
    case 'tool/open': case 'hold/start': case 'hold/check-in': case 'hold/end': return useDesk(turn, command);
    case 'gap/start': case 'gap/stop': return useGap(turn, command);
    case 'log/write': return writeLog(turn, command);
    case 'task/do': return task(turn, command.taskId);
    case 'day/spend': return spendHours(turn, command.action);
    case 'day/drill': return noteDrill(turn, command.drill, command.score);
    case 'beat/take': return takeBeat(turn);
    case 'shift/finish': return finish(turn);
  }
}

function answerCall(turn: Turn, callId?: string): RejectionCode | null {
  const { state, level } = turn;
  if (state.phase === 'call') return 'call-in-progress';
  if (!isRinging(state)) return 'no-call-ringing';
  if (state.gap?.running != null) return 'technique-running';
  if (level.forceFirstGap && state.gap !== null && state.gaps.length === 0 && state.gap.techniques.every((technique) => technique === 'scroll')) return 'technique-first';
  if (state.gap !== null && !hasWindows(level)) abandonChats(turn);
  if (!bringForward(turn, callId ?? state.queue[0]?.callId ?? '')) return 'not-waiting';
  answer(turn);
  return null;
}

function stepOut(turn: Turn): RejectionCode | null {
  const { call } = turn.state;
  if (call === null) return 'no-call';
  endCall(turn, call, 'stepped-out');
  return null;
}

function useDesk(turn: Turn, command: Extract<Command, { type: 'tool/open' | 'hold/start' | 'hold/check-in' | 'hold/end' }>): RejectionCode | null {
  if (command.type === 'tool/open') return openTool(turn, command.tool);
  const { call, tick } = turn.state;
  if (call === null) return 'no-call';
  const away = notAttending(turn.level, turn.state, call.callId);
  if (away !== null) return away;
  if (command.type === 'hold/start') {
    if (call.hold !== null) return 'already-on-hold';
    if (!call.lineOpen) return 'no-call';
    change(turn, { call: { ...call, silenceTicks: 0, hold: { announced: command.announced, sinceTick: tick, checkedInTick: tick } } });
    turn.events.push({ type: 'hold/started', announced: command.announced });
    return null;
  }
  if (call.hold === null) return 'not-on-hold';
  if (command.type === 'hold/check-in') {
    change(turn, { call: { ...call, silenceTicks: 0, hold: { ...call.hold, checkedInTick: tick } } });
    turn.events.push({ type: 'hold/checked-in' });
    return null;
  }
  // Time on hold is not thinking time, and a hold does not refill it.
  change(turn, { call: { ...call, silenceTicks: 0, slotOpenedTick: call.slotOpenedTick + tick - call.hold.sinceTick, hold: null } });
  turn.events.push({ type: 'hold/ended', ticks: tick - call.hold.sinceTick });
  return null;
}

/** A tool serves whoever is on the line and whoever is in the chat; of several windows, only the one that is attended to. */
function openTool(turn: Turn, tool: Tool): RejectionCode | null {
  const { call, chats } = turn.state;
  const attention = attentionOf(turn.level, turn.state);
  const running = openTalks(turn.state).filter((talk) => attention === null || talk.callId === attention.on);
  if (running.length === 0) return 'no-call';
  const away = running[0] === undefined ? null : notAttending(turn.level, turn.state, running[0].callId);
  if (away !== null) return away;
  const having = running.filter((entry) => callRules(turn.level, entry.callId, entry.variantId).tools.includes(tool));
  if (having.length === 0) return 'unknown-tool';
  if (having.every((entry) => entry.openedTools.includes(tool))) return 'already-open';
  if (running.some((entry) => entry.opening !== undefined)) return 'tool-opening';
  const ticks = toolTicks(turn.level, turn.state);
  if (ticks > 0) return lookFor(turn, tool, having, ticks);
  const open = (entry: CallState): CallState => (!having.includes(entry) || entry.openedTools.includes(tool) ? entry : { ...entry, openedTools: [...entry.openedTools, tool] });
  change(turn, { call: call === null ? null : open(call), chats: chats.map(open) });
  turn.events.push({ type: 'tool/opened', tool });
  return null;
}

/** Begins to look for a page: it takes as long as the preparation was thin. */
function lookFor(turn: Turn, tool: Tool, having: readonly CallState[], ticks: number): null {
  const { call, chats, tick } = turn.state;
  const begin = (entry: CallState): CallState => (!having.includes(entry) || entry.openedTools.includes(tool) ? entry : { ...entry, opening: { tool, readyTick: tick + ticks } });
  change(turn, { call: call === null ? null : begin(call), chats: chats.map(begin) });
  turn.events.push({ type: 'tool/looked-for', tool, ticks });
  return null;
}

function useGap(turn: Turn, command: Extract<Command, { type: 'gap/start' | 'gap/stop' }>): RejectionCode | null {
  const { gap, phase, tick, log, logEntriesBefore } = turn.state;
  if (gap === null || phase !== 'gap' || !restsBetween(turn.level)) return 'not-in-gap';
  if (command.type === 'gap/stop') {
    if (gap.running === null) return 'no-technique-running';
    turn.events.push({ type: 'technique/stopped', technique: gap.running.technique });
    change(turn, { gap: { ...gap, running: null } });
    return null;
  }
  if (gap.running !== null) return 'technique-running';
  if (gap.techniques.includes(command.technique) && command.technique !== 'scroll') return 'technique-used';
  if (command.technique === 'log' && log.length + logEntriesBefore === 0) return 'log-empty';
  const ticks = techniqueTicks(command.technique);
  change(turn, { gap: { ...gap, running: { technique: command.technique, endsAtTick: tick + ticks } } });
  turn.events.push({ type: 'technique/started', technique: command.technique, ticks });
  return null;
}

function writeLog(turn: Turn, command: Extract<Command, { type: 'log/write' }>): RejectionCode | null {
  const { finished, log, tick, phase } = turn.state;
  if (phase !== 'gap') return 'not-in-gap';
  const call = finished.find((entry) => entry.callId === command.callId && entry.outcome === 'closed');
  if (call === undefined || !callRules(turn.level, call.callId, call.variantId).hasLog) return 'log-not-offered';
  if (log.some((entry) => entry.callId === command.callId)) return 'already-logged';
  change(turn, { log: [...log, { callId: command.callId, difficulty: command.difficulty, action: command.action, tick }] });
  turn.events.push({ type: 'log/written', callId: command.callId });
  return null;
}

function task(turn: Turn, taskId: string): RejectionCode | null {
  const found = turn.state.tasks.find((entry) => entry.id === taskId);
  if (found === undefined) return 'unknown-task';
  if (!isOpenTask(turn.state, found)) return 'task-done';
  doTask(turn, found);
  return null;
}

function finish(turn: Turn): RejectionCode | null {
  const { phase, queue, tasks, gap } = turn.state;
  if (phase === 'call' || (queue.length > 0 && !isClosed(turn.state))) return 'not-finished';
  if (gap?.running != null) return 'technique-running';
  abandonChats(turn);
  bookOffscreen(turn);
  if (phase === 'gap' && tasks.some((entry) => entry.status === 'registered')) {
    breakTasks(turn, true);
    change(turn, { phase: 'later', gap: null });
    turn.events.push({ type: 'shift/later' });
    return null;
  }
  breakTasks(turn, false);
  change(turn, { phase: 'over', gap: null });
  turn.events.push({ type: 'shift/over' });
  return null;
}
