import { describe, expect, test } from 'vitest';
import type { SimEvent } from '../../game/sim/index.js';
import { callerOnLine, cuesFor, expressionFor, runningTechnique, soundBed, type Cue } from '../../game/stage/cues.js';
import { FIRST_RING, runningCall, runShift } from '../support/run-shift.js';
import { hotspotCall, level } from '../support/fixture.js';

const theLevel = level([hotspotCall()], { setting: 'booth' });
const sounds = (cues: readonly Cue[]): readonly string[] => cues.flatMap((cue) => (cue.kind === 'sound' ? [cue.name] : []));
const said = (tier: 'landmine' | 'ordinary' | 'model'): SimEvent => ({ type: 'line/said', callId: '6-1', slotId: 'greet', lineId: 'x', tier, tags: [] });

describe('what is heard and seen once', () => {
  test('a call that is picked up clicks, and the caller comes from the queue', () => {
    const cues = cuesFor({ type: 'call/answered', callId: '6-1', emotion: 75, waitedTicks: 0 }, 'exam');
    expect(sounds(cues)).toEqual(['pick-up']);
    expect(cues).toContainEqual({ kind: 'portrait', move: 'arrive' });
  });

  test('a landmine is felt: a low thud, and the portrait flinches', () => {
    const cues = cuesFor(said('landmine'), 'exam');
    expect(sounds(cues)).toContain('thud');
    expect(cues).toContainEqual({ kind: 'portrait', move: 'jolt' });
  });

  test('a model line chimes in practice only, so that an exam gives nothing away', () => {
    expect(sounds(cuesFor(said('model'), 'practice'))).toContain('chime');
    expect(sounds(cuesFor(said('model'), 'exam'))).toEqual(sounds(cuesFor(said('ordinary'), 'exam')));
  });

  test('whoever answers nods', () => {
    expect(cuesFor({ type: 'caller/replied', callId: '6-1', lineId: 'x', emotion: 60 }, 'exam')).toEqual([{ kind: 'portrait', move: 'nod' }]);
  });

  test('a technique that did nothing for the agent brings no glow', () => {
    expect(cuesFor({ type: 'technique/finished', technique: 'scroll', relief: 0 }, 'exam')).toEqual([]);
    expect(cuesFor({ type: 'technique/finished', technique: 'breath', relief: 12 }, 'exam')).toContainEqual({ kind: 'glow', tone: 'calm' });
  });

  test('a caller who slams the phone down is heard, once', () => {
    expect(sounds(cuesFor({ type: 'call/ended', callId: '6-1', outcome: 'lost', emotion: 100 }, 'exam'))).toEqual(['hang-up']);
    expect(sounds(cuesFor({ type: 'call/ended', callId: '6-1', outcome: 'closed', emotion: 20 }, 'exam'))).toEqual([]);
  });
});

describe('the face of an emotion', () => {
  test('grows angrier with every band', () => {
    const faces = [5, 20, 40, 60, 80, 95].map((emotion) => expressionFor(emotion, 'anna'));
    expect(new Set(faces).size).toBe(faces.length);
    expect(faces[0]).toBe('smile');
    expect(faces.at(-1)).toBe('rage');
  });

  test('is tired on hold, unless it is calm or too angry for that', () => {
    expect(expressionFor(40, 'anna', { held: true })).toBe('tired');
    expect(expressionFor(5, 'anna', { held: true })).toBe('smile');
    expect(expressionFor(95, 'anna', { held: true })).toBe('rage');
  });

  test('smiles when a call has ended well', () => {
    expect(expressionFor(25, 'anna', { outcome: 'closed' })).toBe('smile');
    expect(expressionFor(70, 'anna', { outcome: 'closed' })).not.toBe('smile');
  });
});

describe('what lasts', () => {
  test('the desk rings until the call is taken', () => {
    const ringing = runShift(theLevel, []);
    expect(soundBed(ringing.state, theLevel, null)).toEqual({ room: 'booth', ringing: true, holding: false, breathing: null });
    const taken = runShift(theLevel, [[0, { type: 'call/answer' }]]);
    expect(soundBed(taken.state, theLevel, null).ringing).toBe(false);
    expect(callerOnLine(taken.state.call)).toBe(true);
  });

  test('hold music plays while the caller is on hold', () => {
    const held = runShift(theLevel, [[0, { type: 'call/answer' }], [5, { type: 'hold/start', announced: true }]]);
    expect(runningCall(held).hold).not.toBeNull();
    expect(soundBed(held.state, theLevel, null).holding).toBe(true);
  });

  test('a technique knows how far it has come', () => {
    const { state } = runShift(theLevel, []);
    const gap = { startTick: 0, usedTicks: 0, overtimeTicks: 0, techniques: [], relief: 0, stressStart: 40, carryAtStart: false };
    const breathing = { ...state, phase: 'gap' as const, gap: { ...gap, running: { technique: 'breath' as const, endsAtTick: FIRST_RING + 20 } } };
    expect(runningTechnique(breathing, 80)).toEqual({ technique: 'breath', seconds: 6, share: 0.75 });
    expect(runningTechnique(state, 80)).toBeNull();
    expect(soundBed(breathing, theLevel, runningTechnique(breathing, 80)).breathing).toBe(6);
  });
});
