import { useCallback, useEffect, useRef, useState } from 'react';
import type { Bilingual } from '../../electron/contract/ids.js';
import type { SetupDraft, SetupField, SetupSaved, SetupView } from '../../electron/contract/station-setup.js';
import type { Outcome } from '../../electron/contract/trainer/outcome.js';
import { answered } from '../trainer/ask.js';

/** Where the setup comes from and goes to: the running station, or the trainer's desk. */
export interface SetupSource {
  load(): Promise<Outcome<SetupView>>;
  save(draft: SetupDraft): Promise<Outcome<SetupSaved>>;
  /** Asks the system for a folder; null in a station, which opens no dialog of the system. */
  readonly chooseFolder: (() => Promise<Outcome<string | null>>) | null;
}

/** The setup as it is being changed. */
export interface SetupForm {
  readonly view: SetupView;
  readonly values: SetupDraft;
  /** What is wrong with a field since the last try to keep it; null for nothing. */
  fault(field: SetupField): Bilingual | null;
  set(part: Partial<SetupDraft>): void;
}

/** The setup with everything that can happen to it. */
export interface Setup {
  /** Null until it has been read. */
  readonly form: SetupForm | null;
  readonly changed: boolean;
  readonly busy: boolean;
  /** Nothing was kept, or nothing could be read, for this reason. */
  readonly problem: Bilingual | null;
  readonly faulty: readonly SetupField[];
  /** What was just kept; null before, and after the next change. */
  readonly kept: { readonly view: SetupView; readonly startsOtherwise: boolean } | null;
  keep(): void;
  undo(): void;
  /** Asks for a backup folder and sets it. */
  chooseFolder(): void;
}

/** What whoever shows a setup wants to know. */
export interface SetupEvents {
  /** The shell asks for the PIN again; `draft` is what was not kept. */
  readonly onLocked: (draft: SetupDraft | null) => void;
  readonly onKept?: (view: SetupView) => void;
}

const HOURS_AT_FIRST = 24;
const NOTHING_WRONG: ReadonlyMap<SetupField, Bilingual> = new Map();

/** Reads the setup and keeps what is changed. `first` is a draft from before the PIN was asked for again. */
export function useSetup(source: SetupSource, { onLocked, onKept }: SetupEvents, first: SetupDraft | null = null): Setup {
  const [view, setView] = useState<SetupView | null>(null);
  const [draft, setDraft] = useState(first);
  const [faults, setFaults] = useState<ReadonlyMap<SetupField, Bilingual>>(new Map());
  const [problem, setProblem] = useState<Bilingual | null>(null);
  const [kept, setKept] = useState<Setup['kept']>(null);
  const [busy, setBusy] = useState(false);
  const events = useRef({ onLocked, onKept });
  useEffect(() => {
    events.current = { onLocked, onKept };
  });

  useEffect(() => {
    let gone = false;
    void answered(source.load()).then((outcome) => {
      if (gone) return;
      if (outcome.kind === 'locked') events.current.onLocked(null);
      else if (outcome.kind === 'problem') setProblem(outcome.problem);
      else setView(outcome.value);
    });
    return () => void (gone = true);
  }, [source]);

  const set = useCallback((part: Partial<SetupDraft>) => {
    setDraft((now) => (now === null && view === null ? null : { ...(now ?? (view as SetupView).values), ...part }));
    setFaults((known) => new Map([...known].filter(([field]) => !(field in part))));
    setKept(null);
  }, [view]);

  const values = draft ?? view?.values ?? null;
  const changed = view !== null && values !== null && JSON.stringify(sorted(values)) !== JSON.stringify(sorted(view.values));
  // What stands as it was kept is not wrong.
  const wrong: ReadonlyMap<SetupField, Bilingual> = changed ? faults : NOTHING_WRONG;
  /** What a question came to, where it came to anything. */
  const ask = async <T>(question: Promise<Outcome<T>>, then: (value: T) => void): Promise<void> => {
    setBusy(true);
    setProblem(null);
    const outcome = await answered(question);
    setBusy(false);
    if (outcome.kind === 'locked') events.current.onLocked(draft);
    else if (outcome.kind === 'problem') setProblem(outcome.problem);
    else then(outcome.value);
  };

  return {
    form: view === null || values === null ? null : { view, values, set, fault: (field) => wrong.get(field) ?? null },
    changed, busy, problem, kept,
    faulty: [...wrong.keys()],
    keep() {
      if (values === null || view === null) return;
      void ask(source.save(values), (saved) => {
        setFaults(new Map(saved.kind === 'refused' ? saved.faults.map(({ field, sentence }) => [field, sentence]) : []));
        if (saved.kind === 'refused') return;
        setView(saved.view);
        setDraft(null);
        setKept({ view: saved.view, startsOtherwise: saved.view.values.kiosk !== view.values.kiosk });
        events.current.onKept?.(saved.view);
      });
    },
    undo() {
      setDraft(null);
      setFaults(new Map());
      setProblem(null);
      setKept(null);
    },
    chooseFolder() {
      if (source.chooseFolder === null || values === null) return;
      void ask(source.chooseFolder(), (folder) => {
        if (folder !== null) set({ backup: { folder, everyHours: values.backup?.everyHours ?? HOURS_AT_FIRST } });
      });
    },
  };
}

/** The same fields in one order, so that two setups can be compared as text. */
function sorted(values: SetupDraft): readonly unknown[] {
  return Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
}
