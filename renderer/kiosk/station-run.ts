import type { Filed, Seated, Station } from '../../electron/contract/station.js';
import type { RunEnd } from '../../electron/contract/results/run.js';
import { reportShift, type Replay, type ShiftReport } from '../rules.js';
import { isFirstCall } from '../screens/coach/first-call.js';
import type { RunningShift } from '../screens/screen.js';
import type { RunFile } from '../screens/shift/run-file.js';
import { asKept } from '../screens/shift/use-journal.js';
import { unitResultOf } from './unit-result.js';

interface Filing {
  readonly id: string;
  /** Everything that was sent so far, one after the other. */
  sent: Promise<Filed>;
  /** What was sent last for each call, so that only what has changed since is sent again. */
  readonly units: Map<number, string>;
}

/** The station's records as a shift sees them. */
export interface StationRuns extends RunFile {
  /** Files a shift that is given up before its end, with what was earned so far. */
  leaveEarly(shift: RunningShift): Promise<void>;
  /** Whether everything of the last shift is on the disk. */
  filed(): boolean;
}

/** Files what is played at the station: each call the moment it ends. `open` is the run that a crash has left open. */
export function stationRuns(station: Station, open: Seated['run']): StationRuns {
  const filings = new WeakMap<RunningShift['session'], Filing>();
  let resumable = open;
  let allFiled = true;
  const noted = (filed: Filed): Filed => {
    if (filed === 'refused') allFiled = false;
    return filed;
  };

  const begin = ({ session, entry, examId }: RunningShift): Filing => {
    const known = filings.get(session);
    if (known !== undefined) return known;
    const { seed, mode, packHash, policy } = session.setup;
    const goesOn = resumable !== null && resumable.levelId === entry.key && resumable.seed === seed;
    const id = goesOn && resumable !== null ? resumable.id : crypto.randomUUID();
    resumable = null;
    allFiled = true;
    const begun = goesOn ? Promise.resolve<Filed>('filed') : station.beginRun({ id, levelId: entry.key, packHash, mode, seed, startedAt: new Date().toISOString(), policyHash: policy?.hash ?? null, examId: examId ?? null });
    const filing: Filing = { id, sent: begun.catch((): Filed => 'refused').then(noted), units: new Map() };
    filings.set(session, filing);
    return filing;
  };

  const fileUnits = ({ session, entry }: RunningShift, filing: Filing, report: ShiftReport): void => {
    session.getState().finished.forEach(({ callId }, index) => {
      const unit = report.units.find(({ id }) => id === callId);
      if (unit === undefined) return;
      const result = unitResultOf(filing.id, index, entry, unit);
      const text = JSON.stringify(result);
      if (filing.units.get(index) === text) return;
      filing.units.set(index, text);
      filing.sent = filing.sent.then(() => station.fileUnit(result)).catch((): Filed => 'refused').then(noted);
    });
  };

  const end = async (shift: RunningShift, report: ShiftReport, replay: Replay, ending: RunEnd['ending']): Promise<string> => {
    const filing = begin(shift);
    fileUnits(shift, filing, report);
    await filing.sent;
    noted(await station.endRun({
      id: filing.id, ending, endedAt: new Date().toISOString(), score: Math.max(0, Math.min(100, report.score)),
      rank: ending === 'finished' ? report.rank : null, passed: ending === 'finished' && report.passed, dimensions: report.evidence, replay: asKept(replay),
    }).catch((): Filed => 'refused'));
    return filing.id;
  };

  return {
    follow(shift) {
      if (isFirstCall(shift.entry)) return () => undefined;
      const { session, entry } = shift;
      const filing = begin(shift);
      let ended = 0;
      const look = (): void => {
        const { finished } = session.getState();
        if (finished.length === ended) return;
        ended = finished.length;
        fileUnits(shift, filing, reportShift(entry.level, session.getState(), entry.policy.rules));
      };
      look();
      return session.subscribe(look);
    },
    finish: (shift, report, replay) => end(shift, report, replay, 'finished'),
    filed: () => allFiled,
    async leaveEarly(shift) {
      const { session, entry } = shift;
      await end(shift, reportShift(entry.level, session.getState(), entry.policy.rules), session.toReplay(), 'left-early');
    },
  };
}
