import { useMemo, useState } from 'react';
import { Play, X } from 'lucide-react';
import { Dialog, RadioGroup } from 'radix-ui';
import { useWords } from '../../i18n/index.js';
import type { Replay } from '../../rules.js';
import type { Choice } from './choices.js';
import { useDebrief } from './debrief-context.js';
import { fill } from './fill.js';
import { QuoteText } from './quote-text.js';
import { rewindTo } from './rewind.js';
import { RewindCompare } from './rewind-compare.js';
import { TierChip } from './tier-mark.js';

/** Goes back to one choice: take another line, see both ways side by side, and play on from there. */
export function RewindPanel({ choice, onPlayFrom, onClose }: { readonly choice: Choice; readonly onPlayFrom: ((replay: Replay) => void) | null; readonly onClose: () => void }) {
  const { words } = useWords();
  const { run, nameOf, quote, say } = useDebrief();
  const t = words.debrief.rewind;
  const { unit, slot, option, move } = choice;
  const first = choice.better ?? slot.options.find((entry) => entry.id !== option.id) ?? option;
  const [picked, setPicked] = useState(first.id);
  const other = slot.options.find((entry) => entry.id === picked) ?? first;
  const rewound = useMemo(() => (other.id === option.id ? null : rewindTo(run, choice, other)), [run, choice, other, option.id]);
  const order = [option, ...slot.options.filter((entry) => entry.id !== option.id)];
  return (
    <Dialog.Root open onOpenChange={(open) => { if (!open) onClose(); }}>
      <Dialog.Portal>
        <div className="rewind-veil" />
        <Dialog.Content className="rewind" aria-modal="true" aria-describedby="rewind-context">
          <header>
            <div>
              <Dialog.Title>{fill(t.head, { n: choice.number })}</Dialog.Title>
              <p id="rewind-context">{fill(t.context, { name: nameOf(unit.id), step: words.steps[move.step], emotion: Math.round(move.emotionBefore), stress: Math.round(move.stressBefore) })}</p>
            </div>
            <Dialog.Close className="rewind-close" aria-label={words.debrief.close}><X aria-hidden="true" /></Dialog.Close>
          </header>
          <div className="rewind-choose">
            {choice.heardLineId !== null && <p className="choice-heard"><span>{slot.kind === 'brief' ? words.shift.examiner : nameOf(unit.id)}</span>{say(choice.heardLineId, unit.state.variantId)}</p>}
            <RadioGroup.Root className="rewind-options" aria-label={t.choose} value={picked} onValueChange={setPicked}>
              {order.map((entry) => (
                <RadioGroup.Item key={entry.id} value={entry.id} className={`rewind-option ${entry.tier}`} data-testid={`option-${entry.id}`}>
                  <span className="rewind-option-head"><TierChip tier={entry.id === option.id ? choice.tier : entry.tier} />{entry.id === option.id && <em>{t.mine}</em>}</span>
                  <span className="rewind-option-line"><QuoteText quote={quote(unit, slot, entry, entry.id === option.id ? move.picks : null)} /></span>
                </RadioGroup.Item>
              ))}
            </RadioGroup.Root>
          </div>
          <div className="rewind-result" aria-live="polite">
            {rewound === null ? <p className="rewind-empty">{t.pick}</p> : <RewindCompare choice={choice} rewound={rewound} />}
          </div>
          {rewound !== null && onPlayFrom !== null && (
            <footer>
              <p>{t.playOnNote}</p>
              <button type="button" className="paper-button strong" data-testid="play-on" onClick={() => onPlayFrom(rewound.from)}><Play aria-hidden="true" />{t.playOn}</button>
            </footer>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
