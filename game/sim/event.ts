import type { Rejection } from './command.js';
import type { FloorEvent } from './floor/state.js';
import type { OffscreenResult } from './state.js';
import type { Tag, Technique, Tier, Tool } from './vocabulary.js';

/** How a call came to its end. */
export type CallOutcome = 'closed' | 'lost' | 'hung-up' | 'stepped-out' | 'abandoned';

/** What has just happened. Past tense, plain JSON; for sounds, movements and captions, never for rules. */
export type SimEvent =
  | { readonly type: 'call/offered'; readonly callId: string }
  | { readonly type: 'call/abandoned'; readonly callId: string }
  | { readonly type: 'call/passed-over'; readonly callId: string; readonly forCallId: string }
  | { readonly type: 'bulletin/came'; readonly bulletinId: string }
  | { readonly type: 'call/answered'; readonly callId: string; readonly emotion: number; readonly waitedTicks: number }
  | { readonly type: 'slot/opened'; readonly callId: string; readonly slotId: string; readonly lineId: string | null }
  | { readonly type: 'line/said'; readonly callId: string; readonly slotId: string; readonly lineId: string; readonly tier: Tier; readonly tags: readonly Tag[] }
  | { readonly type: 'caller/replied'; readonly callId: string; readonly lineId: string; readonly emotion: number }
  | { readonly type: 'emotion/changed'; readonly callId: string; readonly from: number; readonly to: number; readonly cause: 'move' | 'heat' | 'silence' }
  | { readonly type: 'stress/changed'; readonly from: number; readonly to: number }
  | { readonly type: 'tool/opened'; readonly tool: Tool }
  | { readonly type: 'tool/looked-for'; readonly tool: Tool; readonly ticks: number }
  | { readonly type: 'hold/started'; readonly announced: boolean }
  | { readonly type: 'hold/checked-in' }
  | { readonly type: 'hold/ended'; readonly ticks: number }
  | { readonly type: 'promise/made'; readonly callId: string; readonly promiseId: string }
  | { readonly type: 'task/created'; readonly taskId: string }
  | { readonly type: 'task/registered'; readonly taskId: string }
  | { readonly type: 'task/done'; readonly taskId: string; readonly late: boolean }
  | { readonly type: 'task/broken'; readonly taskId: string }
  | { readonly type: 'supervisor/taken'; readonly callId: string; readonly left: number }
  | { readonly type: 'caller/left'; readonly callId: string; readonly emotion: number }
  | { readonly type: 'call/ended'; readonly callId: string; readonly outcome: CallOutcome; readonly emotion: number }
  | { readonly type: 'chat/opened'; readonly callId: string }
  | { readonly type: 'attention/turned'; readonly callId: string }
  | { readonly type: 'gap/started' }
  | { readonly type: 'technique/started'; readonly technique: Technique; readonly ticks: number }
  | { readonly type: 'technique/stopped'; readonly technique: Technique }
  | { readonly type: 'technique/finished'; readonly technique: Technique; readonly relief: number }
  | { readonly type: 'carry/set' }
  | { readonly type: 'carry/cleared' }
  | { readonly type: 'offscreen/settled'; readonly result: OffscreenResult }
  | { readonly type: 'floor/happened'; readonly event: FloorEvent }
  | { readonly type: 'day/passed'; readonly hours: number; readonly from: number }
  | { readonly type: 'beat/started' }
  | { readonly type: 'beat/taken'; readonly relief: number }
  | { readonly type: 'beat/broken' }
  | { readonly type: 'log/written'; readonly callId: string }
  | { readonly type: 'shift/later' }
  | { readonly type: 'shift/over' }
  | { readonly type: 'command/rejected'; readonly rejection: Rejection };
