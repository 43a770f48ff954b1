import { ChevronRight, MessageSquareText } from 'lucide-react';
import type { GapRecord } from '../../../game/sim/index.js';
import { Face } from '../../components/face.js';
import { expressionOf } from '../../faces.js';
import { useWords } from '../../i18n/index.js';
import { callSheetOf } from '../../library.js';
import { isCall, tuning } from '../../rules.js';
import type { Unit } from './choices.js';
import { useDebrief } from './debrief-context.js';
import { fill, oneDecimal, points } from './fill.js';
import { OffscreenLine, OffscreenSum } from './offscreen-line.js';
import { TierMark } from './tier-mark.js';

/** The calls of a shift in order with their scores, and between them each gap with what was done in it. */
export function ShiftCallsCard({ onOpen }: { readonly onOpen: (callId: string) => void }) {
  const { words } = useWords();
  const { run } = useDebrief();
  const { finished, gaps } = run.state;
  return (
    <section className="card calls-card" aria-label={words.debrief.shift.calls}>
      <header><h2>{words.debrief.shift.calls}</h2></header>
      <ol>
        {finished.map((call) => {
          const unit = run.report.units.find((entry) => entry.id === call.callId);
          const gap = gaps.find((entry) => entry.afterCallId === call.callId);
          return unit === undefined ? null : (
            <li key={call.callId}>
              <CallLine unit={unit} onOpen={onOpen} />
              {gap !== undefined && <GapLine gap={gap} number={gaps.indexOf(gap) + 1} />}
              {run.state.offscreen?.filter((result) => result.afterCallId === call.callId).map((result) => <OffscreenLine key={result.afterCallId} result={result} last={call === run.state.finished.at(-1)} />)}
            </li>
          );
        })}
      </ol>
      <OffscreenSum results={run.state.offscreen ?? []} />
    </section>
  );
}

function CallLine({ unit, onOpen }: { readonly unit: Unit; readonly onOpen: (callId: string) => void }) {
  const { words } = useWords();
  const { entry, say, nameOf } = useDebrief();
  const t = words.debrief;
  const sheet = callSheetOf(entry.pack, unit.id);
  const { state } = unit;
  const passedOver = state.passedOver === undefined ? null : fill(words.mechanics.triage.passedOver, { n: state.passedOver * tuning.PASSED_OVER_HEAT });
  const count = (tier: 'ordinary' | 'landmine'): number => unit.state.moves.filter((move) => move.tier === tier).length;
  return (
    <button type="button" className="call-line" onClick={() => onOpen(unit.id)} data-testid={`open-${unit.id}`}>
      <Face face={sheet.face} expression={expressionOf(unit.emotionEnd)} size={44} />
      <span className="call-name">{nameOf(unit.id)}<small>{unit.channel === 'chat' && <MessageSquareText aria-hidden="true" />}{say(sheet.issue, state.variantId)}{isCall(unit.rules) && ` · ${words.shift.outcome[state.outcome ?? 'closed']}`}</small>{passedOver !== null && <small>{passedOver}</small>}</span>
      <span className="call-marks">{(['ordinary', 'landmine'] as const).map((tier) => count(tier) > 0 && <span key={tier}><TierMark tier={tier} />{count(tier)}<span className="hidden-text">{t.choices.tiers[tier]}</span></span>)}</span>
      <span className="row-bar" aria-hidden="true"><span style={{ width: `${unit.score}%` }} /></span>
      <span className="call-score">{oneDecimal(unit.score)}</span>
      <ChevronRight aria-hidden="true" />
    </button>
  );
}

function GapLine({ gap, number }: { readonly gap: GapRecord; readonly number: number }) {
  const { words } = useWords();
  const t = words.debrief.shift;
  const list = gap.techniques.map((technique) => words.techniques[technique].name).join(words.debrief.ledger.list);
  const done = gap.techniques.length === 0 ? t.gapNone : fill(t.gapDone, { list, seconds: Math.round(gap.usedTicks / 10) });
  const heat = gap.startHeat >= 0.05 ? fill(t.heat, { n: points(gap.startHeat) }) : t.unheated;
  return (
    <div className="gap-line">
      <b>{fill(t.gap, { n: number })}</b>
      <span>{done}<small>{fill(t.stress, { a: Math.round(gap.stressStart), b: Math.round(gap.stressEnd) })} · {gap.carryAtEnd ? `${t.carryLeft} · ${heat}` : heat}</small></span>
      <span className={gap.value > 0.95 ? 'gap-value' : 'gap-value low'}>{fill(t.value, { n: Math.round(gap.value * 100) })}</span>
    </div>
  );
}
