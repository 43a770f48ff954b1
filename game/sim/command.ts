import type { Technique, Tool } from './vocabulary.js';

/**
 * Everything a player can do. Imperative, plain JSON. A command that is not legal at the moment
 * changes nothing and yields a coded {@link Rejection}.
 */
export type Command =
  /** Pick up the call that is ringing; in a triage level another caller who is waiting, by name. */
  | { readonly type: 'call/answer'; readonly callId?: string }
  /** Leave the call to a colleague; the unit earns only what was said so far. */
  | { readonly type: 'call/step-out' }
  /** Say one line (or think it, or sort the call). `callId` tells the call from the chat. */
  | { readonly type: 'dialogue/choose'; readonly callId: string; readonly slotId: string; readonly optionId: string }
  /** Turn to another step of the flow: skip ahead, come back, or leave an optional slot. */
  | { readonly type: 'dialogue/jump'; readonly callId: string; readonly slotId: string }
  /** File a composed card: one chip per field. */
  | { readonly type: 'card/file'; readonly callId: string; readonly slotId: string; readonly picks: Readonly<Record<string, string>> }
  /** Open a lookup tool; its facts can be stated from now on. */
  | { readonly type: 'tool/open'; readonly tool: Tool }
  /** Turn to the phone or to a chat window, in a level that has several. */
  | { readonly type: 'attention/turn'; readonly callId: string }
  /** Put the caller on hold, with or without telling them. */
  | { readonly type: 'hold/start'; readonly announced: boolean }
  /** A word to the waiting caller: still looking. */
  | { readonly type: 'hold/check-in' }
  /** Back on the line. */
  | { readonly type: 'hold/end' }
  /** Begin a recovery technique in the gap. */
  | { readonly type: 'gap/start'; readonly technique: Technique }
  /** Break a technique off; it gives nothing. */
  | { readonly type: 'gap/stop' }
  /** Write the solved call into the achievement log. */
  | { readonly type: 'log/write'; readonly callId: string; readonly difficulty: string; readonly action: string }
  /** Carry out (or, for a later task, first register) a promised task. */
  | { readonly type: 'task/do'; readonly taskId: string }
  /** Let hours of the day pass with something that only passes the time. */
  | { readonly type: 'day/spend'; readonly action: string }
  /** A practice call was played to its end; `score` is what it came to, 0 to 100. */
  | { readonly type: 'day/drill'; readonly drill: string; readonly score: number }
  /** Hold for a beat before the answer. */
  | { readonly type: 'beat/take' }
  /** After the last call: go on to the time-jump cards, or end the level. */
  | { readonly type: 'shift/finish' };

/** Why a command was refused. */
export type RejectionCode =
  | 'no-call-ringing' | 'not-waiting' | 'call-in-progress' | 'no-call' | 'wrong-slot' | 'unknown-option' | 'on-hold' | 'not-on-hold'
  | 'already-on-hold' | 'cannot-jump' | 'unknown-tool' | 'already-open' | 'tool-opening' | 'not-in-gap' | 'technique-running'
  | 'no-technique-running' | 'log-empty' | 'log-not-offered' | 'already-logged' | 'unknown-task' | 'task-done'
  | 'technique-first' | 'not-finished' | 'shift-over' | 'unknown-chip' | 'technique-used'
  | 'elsewhere' | 'turning' | 'already-here' | 'fill-template' | 'no-template'
  | 'no-day' | 'unknown-action' | 'day-over' | 'unknown-drill' | 'drill-done' | 'no-beat' | 'beat-used' | 'beat-late';

/** A refused command: nothing has changed. */
export interface Rejection {
  readonly code: RejectionCode;
  readonly command: Command;
}

/** A command with the tick at which it takes effect. */
export interface TimedCommand {
  readonly tick: number;
  readonly command: Command;
}
