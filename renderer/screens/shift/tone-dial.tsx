import { useState } from 'react';
import { useWords } from '../../i18n/index.js';
import type { CallState } from '../../rules.js';
import { ChoiceButton } from './choice-button.js';
import type { OpenSlot } from './open-slot.js';
import { useDesk } from './shift-context.js';

type Tone = 'rushed' | 'flat' | 'steady' | 'bright';
const TONES: readonly Tone[] = ['rushed', 'flat', 'steady', 'bright'];

/** How each tone would look on a recorder: the shape of a first word. */
const WAVES: Readonly<Record<Tone, string>> = {
  rushed: 'M0 12 l4 -9 l4 17 l4 -19 l4 20 l4 -18 l4 17 l4 -19 l4 20 l4 -17 l4 16 l4 -18 l4 18 l4 -16 l4 12',
  flat: 'M0 12 q5 -2 10 0 t10 0 t10 0 t10 0 t10 0 t6 0',
  steady: 'M0 12 c6 -10 12 -10 18 0 s12 9 18 0 s10 -7 14 0 s5 2 6 0',
  bright: 'M0 14 c3 -14 6 -14 9 0 c3 12 6 8 8 -4 c3 -14 8 -12 10 2 c3 12 7 6 9 -6 c2 -8 6 -8 9 2 c2 10 7 10 11 -6',
};

/** The tone dial: four detents on an arc, a knob that follows the pointer or the focus. */
export function ToneDial({ open, call, digits }: { readonly open: OpenSlot; readonly call: CallState; readonly digits: boolean }) {
  const { words } = useWords();
  const { say } = useDesk();
  const tones = TONES.filter((tone) => open.options.some((option) => option.id === tone));
  const [over, setOver] = useState<number | null>(null);
  const at = (index: number): number => ((index + 0.5) / tones.length) * 1000;
  const height = (x: number): number => 52 - 44 * (1 - ((x - 500) / 500) ** 2);
  const knob = over === null ? 500 : at(over);
  return (
    <>
      <div className="dial" aria-hidden="true">
        <svg viewBox="0 0 1000 56" preserveAspectRatio="none"><path d="M0 52 Q500 -36 1000 52" vectorEffect="non-scaling-stroke" /></svg>
        {tones.map((tone, index) => <i key={tone} className="detent" style={{ left: `${at(index) / 10}%`, top: `${height(at(index)) / 0.56}%` }} />)}
        <b className="knob" data-idle={over === null} style={{ left: `${knob / 10}%`, top: `${height(knob) / 0.56}%` }} />
      </div>
      {tones.map((tone, index) => {
        const option = open.options.find((candidate) => candidate.id === tone);
        if (option === undefined) return null;
        return (
          <div key={tone} className="tone-seat" onPointerEnter={() => setOver(index)} onPointerLeave={() => setOver(null)} onFocus={() => setOver(index)} onBlur={() => setOver(null)}>
            <ChoiceButton className="choice tone glass" digit={digits ? index + 1 : null} command={{ type: 'dialogue/choose', callId: call.callId, slotId: open.slot.id, optionId: tone }}>
              <span className="choice-text">
                <strong>{words.shift.tones[tone]}<svg className="wave" viewBox="-1 0 58 24" aria-hidden="true"><path d={WAVES[tone]} /></svg></strong>
                <span>{say(option.lineId, call.variantId)}</span>
              </span>
            </ChoiceButton>
          </div>
        );
      })}
    </>
  );
}
