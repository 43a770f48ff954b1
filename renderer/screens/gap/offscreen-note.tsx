import { CircleCheck, MessageCircleWarning, PhoneForwarded } from 'lucide-react';
import type { OffscreenResult } from '../../../game/sim/index.js';
import { useWords } from '../../i18n/index.js';
import { tuning } from '../../rules.js';
import './offscreen-note.css';

const ICONS = { solved: CircleCheck, calledBack: PhoneForwarded, complained: MessageCircleWarning } as const;

/** What becomes of the calls nobody plays, as it stands now, and why: the templates and the agent's energy. */
export function OffscreenNote({ result, over }: { readonly result: OffscreenResult; readonly over: boolean }) {
  const { t, words } = useWords();
  const w = words.mechanics.offscreen;
  const heat = result.complained * tuning.OFFSCREEN.heat;
  const percent = (share: number): number => Math.round(share * 100);
  return (
    <div className="offscreen glass" data-testid="offscreen">
      <p className="offscreen-head">{t(over ? 'mechanics.offscreen.headOver' : 'mechanics.offscreen.head', { n: result.calls })}</p>
      <dl>
        {(['solved', 'calledBack', 'complained'] as const).map((kind) => {
          const Icon = ICONS[kind];
          return <div key={kind} data-kind={kind} data-none={result[kind] === 0}><dt><Icon aria-hidden="true" />{w[kind]}</dt><dd className="number">{result[kind]}</dd></div>;
        })}
      </dl>
      <p className="offscreen-why">
        <span className="number">{t('mechanics.offscreen.templates', { n: percent(result.templates) })} × {t('mechanics.offscreen.energy', { n: percent(result.energy) })}</span>
        {result.lacking !== undefined && <span className="number">{t('mechanics.offscreen.lacking', { n: result.lacking })}</span>}
        {!over && (heat > 0 || result.energy < 1) && <span>{heat > 0 ? t('mechanics.offscreen.heat', { n: heat }) : w.rest}</span>}
      </p>
    </div>
  );
}
