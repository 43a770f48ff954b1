import { describe, expect, it } from 'vitest';
import { placeNames } from '../../renderer/screens/debrief/curve-names.js';

const at = (...names: readonly (readonly [number, string])[]) => names.map(([x, text]) => ({ x, text }));
const lines = (placed: ReturnType<typeof placeNames>): readonly string[] => placed.map(({ text, line }) => `${text} ${line}`);

describe('names under the two lines', () => {
  it('stand on one line where there is room', () => {
    expect(lines(placeNames(at([0, '小祁'], [10, '钱女士'], [20, '罗先生']), 1))).toEqual(['小祁 0', '钱女士 0', '罗先生 0']);
  });

  it('go to the lower line where the one before runs on, and back up after it', () => {
    expect(lines(placeNames(at([0, '隐藏号码'], [3, '易女士'], [6, '唐芮']), 1))).toEqual(['隐藏号码 0', '易女士 1', '唐芮 0']);
  });

  it('are left out where both lines are taken, rather than running into each other', () => {
    expect(lines(placeNames(at([0, '隐藏号码'], [1, '易女士'], [2, '唐芮'], [8, '小魏']), 1))).toEqual(['隐藏号码 0', '易女士 1', '小魏 0']);
  });

  it('take less room in narrow letters than in wide ones', () => {
    expect(lines(placeNames(at([0, 'Mr Pei'], [4.2, 'Ms Wei']), 1))).toEqual(['Mr Pei 0', 'Ms Wei 0']);
    expect(lines(placeNames(at([0, '先生先生先生'], [4.2, '魏女士']), 1))).toEqual(['先生先生先生 0', '魏女士 1']);
  });
});
