import { describe, expect, test } from 'vitest';
import { createSession, type Session } from '../../game/session/index.js';
import { shownCalls } from '../../renderer/hooks/use-session.js';
import { hotspotCall, level } from '../support/fixture.js';

/** An exam with the caller on the line. */
function talking(): Session {
  const session = createSession({ level: level([hotspotCall()]), packHash: 'x', seed: 7, mode: 'exam', logEntries: 0 });
  for (let second = 0; second < 60 && session.getState().call === null; second += 1) {
    session.advance(1000);
    session.dispatch({ type: 'call/answer' });
  }
  expect(session.getState().call).not.toBeNull();
  return session;
}

describe('the call as it is drawn', () => {
  test('stays the same object while nobody speaks, although the rules count the silence', () => {
    const session = talking();
    const select = shownCalls();
    const before = session.getState().call;
    const shown = select(session.getState());
    session.advance(500);
    expect(session.getState().call).not.toBe(before);
    expect(session.getState().call?.silenceTicks).toBeGreaterThan(before?.silenceTicks ?? 0);
    expect(select(session.getState())).toBe(shown);
  });

  test('is another as soon as the silence heats the caller, or something is said', () => {
    const session = talking();
    const select = shownCalls();
    const shown = select(session.getState());
    for (let tick = 0; tick < 3000 && session.getState().call?.emotion === shown?.emotion; tick += 1) session.advance(100);
    const hotter = select(session.getState());
    expect(hotter?.emotion).toBeGreaterThan(shown?.emotion ?? 100);
    const slotId = hotter?.slotId ?? '';
    expect(session.dispatch({ type: 'dialogue/choose', callId: hotter?.callId ?? '', slotId, optionId: hotter?.optionOrder[0] ?? '' })).toBeNull();
    const said = select(session.getState());
    expect(said).not.toBe(hotter);
    expect(said?.moves).toHaveLength(1);
  });

  test('is gone with the caller', () => {
    const session = talking();
    const select = shownCalls();
    expect(select(session.getState())).not.toBeNull();
    expect(select({ ...session.getState(), call: null })).toBeNull();
  });
});
