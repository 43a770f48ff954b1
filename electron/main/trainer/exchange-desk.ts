import type { Whose } from '../../contract/results/figures.js';
import type { BundleOutcome, Exported, ExportKind, RosterPreview } from '../../contract/trainer/exchange.js';

/** Rosters and results in and out, as the desk asks for them: what lies between the file dialogs and the results. */
export interface ExchangeDesk {
  previewRoster(): Promise<RosterPreview | null>;
  applyRoster(id: string): Promise<void>;
  mergeBundles(): Promise<BundleOutcome[] | null>;
  exportResults(kind: ExportKind, whose: Whose): Promise<Exported | null>;
}
