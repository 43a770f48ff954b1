import type { RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { FRESH_STATION } from '../../electron/contract/station-config.js';
import type { SetupView } from '../../electron/contract/station-setup.js';
import { faceOf, type Station, type StationFace, type StationView } from '../../electron/contract/station.js';
import type { UiLanguage } from '../../renderer/i18n/index.js';
import { StationContext } from '../../renderer/kiosk/station-context.js';
import { show, type StubDesk } from './debrief-kit.js';

/** A class of names of every length. */
export const CLASS: StationView['classes'][number] = {
  id: 'class-a', name: '三月一班',
  people: ['李晓雯', '陈立', '欧阳若曦', 'Alexandra Papadopoulos-Kovačević', '王芳', '阿卜杜热依木·买买提', '赵敏', '周杰', '吴桐', '郑爽', '孙悦', '钱多多'].map((name, n) => ({ id: `person-${n}`, name })),
};

/** A station as its page sees it. */
export function stationView({ face = {}, ...change }: Partial<Omit<StationView, 'face'>> & { readonly face?: Partial<StationFace> } = {}): StationView {
  return { face: { ...faceOf(FRESH_STATION), stationName: '三号机', contact: '王老师 8203', ...face }, pin: 'set', classes: [CLASS], seated: null, allowed: null, exams: [], trainersDesk: false, notices: [], ...change };
}

const { version: _version, ...FRESH } = FRESH_STATION;

/** The setup of a station as its trainer sees it. */
export function setupView({ values = {}, ...change }: Partial<Omit<SetupView, 'values'>> & { readonly values?: Partial<SetupView['values']> } = {}): SetupView {
  return { values: { ...FRESH, kiosk: true, stationName: '三号机', contact: '王老师 8203', ...values }, classes: [{ id: CLASS.id, name: CLASS.name }], place: 'station', told: false, seated: false, notices: [], ...change };
}

/** A station that remembers what it was asked and answers as it is told. */
export function stubStation(view: StationView): { readonly [K in keyof Station]: ReturnType<typeof vi.fn<Station[K]>> } {
  return {
    view: vi.fn(async () => view), signIn: vi.fn(async () => 'seated' as const), signOut: vi.fn(async () => undefined), beginRun: vi.fn(async () => 'filed' as const), fileUnit: vi.fn(async () => 'filed' as const),
    endRun: vi.fn(async () => 'filed' as const), unlock: vi.fn(async () => ({ kind: 'open' }) as const), setPin: vi.fn(async () => true), leaveKiosk: vi.fn(async () => true),
    setup: vi.fn(async () => ({ kind: 'done' as const, value: setupView() })), saveSetup: vi.fn(async (draft) => ({ kind: 'done' as const, value: { kind: 'kept' as const, view: setupView({ values: draft as Partial<SetupView['values']> }) } })), lock: vi.fn(async () => undefined),
  };
}

/** Shows one of a station's screens. */
export async function showAt(language: UiLanguage, screen: ReactNode, view: StationView = stationView()): Promise<RenderResult & { readonly desk: StubDesk; readonly station: ReturnType<typeof stubStation> }> {
  const station = stubStation(view);
  return { ...(await show(language, <StationContext value={{ station, view, refresh: vi.fn() }}>{screen}</StationContext>)), station };
}
