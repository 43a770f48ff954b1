import type { BrowserWindow } from 'electron';
import type { Whose } from '../../contract/results/figures.js';
import type { BundleOutcome, Exported, ExportKind, RosterPreview } from '../../contract/trainer/exchange.js';
import type { ResultsStore } from '../results/results-store.js';
import { TrainerProblem } from './problem.js';

/** Rosters and results in and out, as the desk asks for them: what lies between the file dialogs and the results. */
export interface ExchangeDesk {
  previewRoster(): Promise<RosterPreview | null>;
  applyRoster(id: string): Promise<void>;
  mergeBundles(): Promise<BundleOutcome[] | null>;
  exportResults(kind: ExportKind, whose: Whose): Promise<Exported | null>;
  /** Of each station: what it is called, and when its last bundle came in. */
  bundles(): readonly { readonly stationId: string; readonly name: string; readonly at: string }[];
}

/** WIP */
export function exchangeDesk(_parts: { readonly folder: string; readonly results: () => ResultsStore; readonly window: () => BrowserWindow | null }): ExchangeDesk {
  const no = async (): Promise<never> => { throw new TrainerProblem({ zh: 'x', en: 'x' }); };
  return { previewRoster: no, applyRoster: no, mergeBundles: no, exportResults: no, bundles: () => [] };
}
