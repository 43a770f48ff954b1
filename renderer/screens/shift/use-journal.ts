import { use, useEffect, useMemo, useRef } from 'react';
import { asKeptCards } from '../../deck.js';
import { useProfile } from '../../hooks/use-profile.js';
import { bothOf, callSheetOf } from '../../library.js';
import type { Command, Replay, ShiftReport } from '../../rules.js';
import { isFirstCall } from '../coach/first-call.js';
import type { RunningShift } from '../screen.js';
import { RunFileContext } from './run-file.js';

/** How often an exam is kept even when nothing was done: its clock runs on. */
const EXAM_EVERY_MS = 2000;

/** Writes a running shift down so that a crash costs nothing. */
export interface Journal {
  /** After a command, or null when the player leaves for now. */
  keep(command: Command | null): void;
  /** When the shift is over: the run with its score. */
  record(report: ShiftReport, replay: Replay): Promise<void>;
}

/** Keeps the shift after every command and every two seconds of an exam; records it when it is over. Nothing of a rewound one is kept, nor of the tutorial. */
export function useJournal(shift: RunningShift): Journal {
  const { session, entry, rewound: again = false } = shift;
  const file = use(RunFileContext);
  const rewound = again || isFirstCall(entry);
  const { keepRunning, saveInterrupted, recordRun, addLogEntry, addCards } = useProfile();
  const recorded = useRef(false);

  useEffect(() => {
    if (session.setup.mode !== 'exam' || rewound) return undefined;
    const timer = setInterval(() => {
      if (!session.isPaused() && session.getState().phase !== 'over') keepRunning(asKept(session.toReplay()));
    }, EXAM_EVERY_MS);
    return () => clearInterval(timer);
  }, [session, rewound, keepRunning]);

  useEffect(() => (rewound || file === null ? undefined : file.follow(shift)), [file, shift, rewound]);

  return useMemo<Journal>(() => ({
    keep(command) {
      if (rewound || session.getState().phase === 'over') return;
      if (command === null) saveInterrupted(asKept(session.toReplay()));
      else keepRunning(asKept(session.toReplay()));
      if (command?.type !== 'log/write') return;
      const sheet = callSheetOf(entry.pack, command.callId);
      const chip = (part: 'difficulty' | 'action', id: string): string => sheet.log?.[part].chips.find((candidate) => candidate.id === id)?.line ?? '';
      addLogEntry({
        id: crypto.randomUUID(), at: new Date().toISOString(), levelId: entry.key, callId: command.callId, callerName: bothOf(entry.pack, sheet.name),
        difficulty: bothOf(entry.pack, chip('difficulty', command.difficulty)), action: bothOf(entry.pack, chip('action', command.action)),
      });
    },
    async record(report, replay) {
      if (rewound || recorded.current) return;
      recorded.current = true;
      if (report.cards.length > 0) addCards(asKeptCards(entry, report.cards));
      const filedAs = file === null ? null : await file.finish(shift, report, replay);
      await recordRun({
        id: filedAs ?? crypto.randomUUID(), at: new Date().toISOString(), levelId: entry.key, mode: replay.mode, seed: replay.seed,
        score: Math.max(0, Math.min(100, report.score)), rank: report.rank, passed: report.passed, replay: asKept(replay), dimensions: report.evidence, ...(replay.policyHash === undefined ? {} : { policyHash: replay.policyHash }),
      });
    },
  }), [shift, session, entry, rewound, file, keepRunning, saveInterrupted, recordRun, addLogEntry, addCards]);
}

type KeptReplay = Parameters<ReturnType<typeof useProfile>['keepRunning']>[0];

/** A replay as plain JSON, which is all it is. */
export function asKept(replay: Replay): KeptReplay {
  return { ...replay, commands: replay.commands.map(({ tick, command }) => ({ tick, command: { ...command } })) };
}
