import { describe, expect, it } from 'vitest';
import { createSession, type Session } from '../../game/session/index.js';
import { commandId, nextCommand, parseCommandId, type Policy } from '../../game/sim/index.js';
import { en } from '../../renderer/i18n/en.js';
import { zhCN } from '../../renderer/i18n/zh-CN.js';
import { callToOpen, debriefCue, shiftCue, type Cue } from '../../renderer/screens/coach/coach-steps.js';
import { firstCallLevel } from '../support/first-call.js';

const level = firstCallLevel();
const NOTHING: ReadonlySet<string> = new Set();

function begin(): Session {
  const session = createSession({ level, packHash: 'test', seed: 7, mode: 'practice', logEntries: 0 });
  session.advance(1000);
  return session;
}

function does(session: Session, ...ids: readonly string[]): void {
  for (const id of ids) {
    const command = parseCommandId(id);
    if (command === null) throw new Error(`${id} is no command.`);
    expect(session.dispatch(command), id).toBeNull();
  }
}

function wait(session: Session, seconds: number): void {
  for (let second = 0; second < seconds; second += 1) session.advance(1000);
}

function says(session: Session, read = NOTHING): Cue | null {
  return shiftCue(level, session.getState(), read);
}

const step = (session: Session, read = NOTHING): string | undefined => says(session, read)?.step;

describe('what the coach says during the shift', () => {
  it('goes through the first call, the gap and the tasks as they are really done', () => {
    const session = begin();
    const read = new Set(['read']);
    expect(says(session)).toMatchObject({ step: 'pickUp', target: ['[data-choice="answer"]'], reading: null });
    does(session, 'answer');
    expect(step(session)).toBe('tone');
    does(session, '0-1/tone/steady');
    expect(says(session)).toMatchObject({ step: 'read', reading: 'read', figures: { emotion: 18 } });
    expect(step(session, read)).toBe('choose');
    does(session, '0-1/greet/a');
    expect(step(session)).toBe('lookUp');
    does(session, '0-1/lookup/a');
    expect(says(session)).toMatchObject({ step: 'openTool', tool: 'order' });
    does(session, 'tool:order');
    expect(step(session)).toBe('backOnLine');
    does(session, 'hold:end');
    expect(step(session)).toBe('sayIt');
    does(session, '0-1/explain/a');
    expect(step(session)).toBe('close');
    does(session, '0-1/close/a');
    expect(step(session)).toBe('rest');
    does(session, 'gap:breath');
    expect(says(session)).toMatchObject({ step: 'resting', figures: { seconds: 8, relief: 12 } });
    wait(session, 9);
    expect(says(session)).toMatchObject({ step: 'takeNext', figures: { from: 26, to: 14 } });
    does(session, 'answer');
    expect(says(session)).toMatchObject({ step: 'alone', target: [] });
    does(session, '0-2/tone/steady', '0-2/empathise/b', '0-2/lookup/c', 'tool:vas', 'hold:end', '0-2/explain/a', '0-2/act/c');
    expect(step(session)).toBe('alone');
    does(session, '0-2/followup/a');
    expect(says(session)).toMatchObject({ step: 'promise', target: ['[data-choice="task:0-2/sms"]'] });
    does(session, 'task:0-2/sms');
    expect(step(session)).toBe('toDebrief');
    does(session, 'finish');
    expect(says(session)).toBeNull();
  });

  it('explains a landmine with its figures, only when one was stepped on, until it is read or something else is said', () => {
    const session = begin();
    does(session, 'answer', '0-1/tone/rushed');
    const found = says(session);
    expect(found).toMatchObject({ step: 'landmine', figures: { from: 20, to: 32 } });
    expect(step(session, new Set([found?.reading ?? '']))).toBe('read');
    does(session, '0-1/greet/a');
    expect(step(session)).toBe('lookUp');
    does(session, '0-1/lookup/c');
    expect(step(session)).toBe('landmine');
    does(session, 'tool:order');
    expect(step(session)).toBe('backOnLine');
  });

  it('explains a landmine in the second call too, where it helps with nothing else', () => {
    const session = begin();
    does(session, 'answer', '0-1/tone/steady', '0-1/greet/a', '0-1/lookup/a', 'hold:end', 'tool:order', '0-1/explain/a', '0-1/close/a', 'gap:neck');
    wait(session, 7);
    does(session, 'answer', '0-2/tone/bright');
    expect(says(session)).toMatchObject({ step: 'landmine', figures: { from: 45, to: 57 } });
    does(session, '0-2/empathise/b');
    expect(step(session)).toBe('alone');
  });

  it('asks for the tool again where the caller was fetched back too early, and calls a guess a guess', () => {
    const session = begin();
    does(session, 'answer', '0-1/tone/steady', '0-1/greet/a', '0-1/lookup/a', 'hold:end');
    expect(step(session)).toBe('openTool');
    does(session, '0-1/explain/a');
    expect(step(session)).toBe('guess');
  });

  it('follows a player who turns to another step of the flow', () => {
    const session = begin();
    does(session, 'answer', '0-1/tone/steady', 'jump:0-1/explain');
    expect(step(session)).toBe('openTool');
    does(session, 'jump:0-1/close');
    expect(step(session)).toBe('close');
    does(session, '0-1/close/a');
    expect(step(session)).toBe('rest');
  });

  it('does not take scrolling the phone for a rest', () => {
    const session = begin();
    does(session, 'answer', '0-1/tone/steady', 'jump:0-1/close', '0-1/close/a', 'gap:scroll');
    expect(says(session)).toMatchObject({ step: 'resting', figures: { relief: 0 } });
    wait(session, 9);
    expect(step(session)).toBe('rest');
  });

  it.each<Policy>(['model', 'ordinary', 'landmine', 'random', 'first'])('has something to say at every moment of a shift played by %s, in both languages', (policy) => {
    const session = begin();
    for (let count = 0; session.getState().phase !== 'over'; count += 1) {
      if (count > 500) throw new Error('The shift does not end.');
      const state = session.getState();
      const said = says(session);
      expect(said, state.phase).not.toBeNull();
      const { [said?.step ?? 'alone']: zh } = zhCN.coach.steps;
      const { [said?.step ?? 'alone']: english } = en.coach.steps;
      for (const text of [zh, english]) for (const [, name = ''] of text.matchAll(/\{\{(\w+)\}\}/g)) expect(name === 'tool' ? said?.tool : said?.figures[name], name).toEqual(expect.anything());
      const command = nextCommand(level, state, policy, 'best');
      if (command === null) session.advance(1000);
      else expect(session.dispatch(command), commandId(command)).toBeNull();
    }
  });
});

describe('the words of the coach', () => {
  it.each([['zh-CN', zhCN, 24], ['en', en, 58]] as const)('are two short lines at most in %s', (_, words, most) => {
    for (const [name, text] of Object.entries(words.coach.steps)) {
      const lines = text.replace(/\{\{(\w+)\}\}/g, '00').split('\n');
      expect(lines.length, name).toBeLessThanOrEqual(2);
      for (const line of lines) expect(line.length, `${name}: ${line}`).toBeLessThanOrEqual(most);
    }
  });
});

describe('what the coach says in the debrief', () => {
  const overview = { callId: null, better: false, rewound: false };
  const page = { callId: '0-1', better: true, rewound: false };

  it('goes from the curve to the ledger, the better line and the rewind', () => {
    expect(debriefCue(overview, '0-1', NOTHING)).toMatchObject({ step: 'curve', reading: 'curve' });
    expect(debriefCue(overview, '0-1', new Set(['curve']))).toMatchObject({ step: 'openCall', target: ['[data-testid="tab-0-1"]'], reading: null });
    expect(debriefCue(page, '0-1', new Set(['curve'])).step).toBe('ledger');
    expect(debriefCue(page, '0-1', new Set(['curve', 'ledger'])).step).toBe('better');
    expect(debriefCue({ ...page, better: false }, '0-1', new Set(['curve', 'ledger'])).step).toBe('noBetter');
    expect(debriefCue(page, '0-1', new Set(['curve', 'ledger', 'better'])).step).toBe('rewind');
  });

  it('is done once a choice was gone back to, or the way back was read about', () => {
    expect(debriefCue({ ...page, rewound: true }, '0-1', NOTHING).step).toBe('done');
    expect(debriefCue(page, '0-1', new Set(['rewind'])).step).toBe('done');
  });

  it('suggests the call in which a better line stood', () => {
    const session = begin();
    does(session, 'answer', '0-1/tone/steady', '0-1/greet/a', '0-1/lookup/a', 'tool:order', 'hold:end', '0-1/explain/a', '0-1/close/a', 'gap:water');
    wait(session, 6);
    does(session, 'answer', '0-2/tone/flat', 'step-out');
    expect(callToOpen(session.getState())).toBe('0-2');
  });

  it('suggests the first call where every line was the best one', () => {
    const session = begin();
    does(session, 'answer', '0-1/tone/steady', 'step-out');
    expect(callToOpen(session.getState())).toBe('0-1');
  });
});
