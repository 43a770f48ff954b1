import { useCallback, useEffect, useMemo, useState } from 'react';
import { useKeys } from '../../hooks/use-keys.js';
import { usePackWords } from '../../hooks/use-pack-words.js';
import { usePauseWhenHidden, useShift, useShiftClock, useShownCall } from '../../hooks/use-session.js';
import { useProfile } from '../../hooks/use-profile.js';
import { rejectionText, useWords } from '../../i18n/index.js';
import { hasWindows, reportShift, type RejectionCode } from '../../rules.js';
import { DayView } from '../day/day-view.js';
import { GapView } from '../gap/gap-view.js';
import { LaterView } from '../gap/later-view.js';
import { isFirstCall } from '../coach/first-call.js';
import type { FinishedShift, RunningShift } from '../screen.js';
import { BulletinStrip } from './bulletin-strip.js';
import { CallView } from './call-view.js';
import { ChatDock, OpenChat } from './chat-dock.js';
import { PauseDialog } from './pause-dialog.js';
import { FatigueLine } from './floor/fatigue-line.js';
import { FloorReady } from './floor/floor-ready.js';
import { WaitingPanel } from './floor/waiting-panel.js';
import { WallBoard } from './floor/wall-board.js';
import { QueueLabels } from './queue-labels.js';
import { ReadyPanel } from './ready-panel.js';
import { ShiftContext, type ShiftDesk } from './shift-context.js';
import { StressLine } from './stress-line.js';
import { TopBar } from './top-bar.js';
import { useJournal } from './use-journal.js';
import { WindowStrip } from './windows/window-strip.js';
import './shift.css';
import './talk.css';
import './flow.css';
import './choices.css';
import './tone-dial.css';
import './hold.css';
import './paper-card.css';
import './tools.css';
import './chat.css';
import './pause.css';

/** A running shift from the first ring to the last task. `watched`: it is a recording that somebody else drives; nothing can be pressed. */
export function ShiftScreen({ shift, resumed, watched = false, onLeave, onFinished, onDrill = null }: {
  readonly shift: RunningShift;
  readonly resumed: boolean;
  readonly watched?: boolean;
  readonly onLeave: () => void;
  readonly onFinished: (finished: FinishedShift) => void;
  /** Opens a practice call of the level; the shift waits meanwhile. */
  readonly onDrill?: ((drillId: string) => void) | null;
}) {
  const { session, entry, rewound = false, notebook, drill } = shift;
  const { words } = useWords();
  const { profile } = useProfile();
  const say = usePackWords(entry.pack);
  const phase = useShift(session, (state) => state.phase);
  const call = useShownCall(session);
  const chats = useShift(session, (state) => state.chats);
  const attended = useShift(session, (state) => state.attention?.on ?? null);
  const floor = entry.level.floor !== undefined;
  const [refusal, setRefusal] = useState<{ readonly code: RejectionCode; readonly at: number } | null>(null);
  const [pausing, setPausing] = useState(resumed && !watched);
  const [chatOpen, setChatOpen] = useState(false);
  const journal = useJournal(shift);
  const ownDay = entry.level.dayPlan !== undefined;

  useShiftClock(session, watched ? null : profile.settings.timers);
  useKeys(!pausing && !watched);

  const pause = useCallback(() => setPausing(!watched), [watched]);
  usePauseWhenHidden(pause);
  useEffect(() => {
    if (!watched) session.setPaused(pausing);
  }, [session, pausing, watched]);

  const desk = useMemo<ShiftDesk>(() => ({
    session, entry, say, level: entry.level, notebook, onDrill,
    act(command) {
      const rejection = session.dispatch(command);
      setRefusal(rejection === null ? null : { code: rejection.code, at: Date.now() });
      if (rejection === null) journal.keep(command);
      return rejection === null;
    },
  }), [session, entry, say, journal, notebook, onDrill]);

  useEffect(() => {
    if (refusal === null) return undefined;
    const timer = setTimeout(() => setRefusal(null), 3200);
    return () => clearTimeout(timer);
  }, [refusal]);

  useEffect(() => {
    if (phase !== 'over') return;
    const report = reportShift(entry.level, session.getState(), entry.policy.rules);
    const replay = session.toReplay();
    void journal.record(report, replay).then(() => onFinished({ entry, replay, report, rewound, drill }));
  }, [phase, entry, rewound, drill, session, journal, onFinished]);

  // One chat folds and opens at will; of several windows the one that is attended to is open.
  const several = hasWindows(entry.level);
  const chat = several ? (chats.find((one) => one.callId === attended) ?? null) : (chats[0] ?? null);
  const chatShown = chat !== null && (several || chatOpen || watched);

  const leave = (): void => {
    journal.keep(null);
    onLeave();
  };

  return (
    <ShiftContext value={desk}>
      <main className="picture shift" data-phase={phase} data-setting={entry.level.setting} inert={pausing || watched}>
        {/* What Esc closes stands before what it pauses. */}
        {floor && (phase === 'ready' || phase === 'call' || phase === 'gap') && <WallBoard />}
        {floor && phase !== 'over' && <FatigueLine />}
        {phase !== 'over' && <TopBar onPause={pause} />}
        {(phase === 'ready' || phase === 'call' || phase === 'gap') && (floor ? <WaitingPanel /> : <QueueLabels />)}
        {(phase === 'ready' || phase === 'call' || phase === 'gap') && <BulletinStrip />}
        {phase === 'ready' && (ownDay ? <DayView /> : floor ? <FloorReady /> : <ReadyPanel />)}
        {phase === 'call' && call !== null && <CallView call={call} chatOpen={chatShown} />}
        {phase === 'gap' && (ownDay ? <DayView /> : <GapView chatOpen={chatShown} />)}
        {phase === 'later' && <LaterView />}
        {several && <WindowStrip />}
        {chat !== null && !several && <ChatDock chat={chat} open={chatShown} onOpen={setChatOpen} />}
        {chat !== null && several && <OpenChat key={chat.callId} chat={chat} onFold={call === null ? null : () => desk.act({ type: 'attention/turn', callId: call.callId })} />}
        {phase !== 'over' && <StressLine />}
        <p className="refusal" role="status">{refusal !== null && <span className="glass" key={refusal.at}>{rejectionText(words, refusal.code)}</span>}</p>
      </main>
      {pausing && <PauseDialog rewound={rewound || isFirstCall(entry)} onResume={() => setPausing(false)} onLeave={leave} />}
    </ShiftContext>
  );
}
