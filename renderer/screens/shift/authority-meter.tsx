import { Check, KeyRound, TriangleAlert } from 'lucide-react';
import { useWords } from '../../i18n/index.js';
import { callSheetOf } from '../../library.js';
import { callRules, type Call, type CallState, type Option } from '../../rules.js';
import { slotOf } from './open-slot.js';
import { amountText, giftsOf, givenOf, type Gift } from './remedies.js';
import { useDesk } from './shift-context.js';
import './authority-meter.css';

/** On a line that gives something: how much of the agent's limit it uses, or that nobody has looked the limit up. */
export function GiftMeter({ call, option }: { readonly call: CallState; readonly option: Option }) {
  const { words } = useWords();
  const { level } = useDesk();
  const gifts = giftsOf(callRules(level, call.callId, call.variantId), option);
  if (gifts.length === 0) return null;
  if (!call.openedTools.includes('authority')) {
    return <span className="gift" data-gift="unknown"><i className="gift-bar" aria-hidden="true" /><span className="gift-note"><KeyRound aria-hidden="true" />{words.mechanics.authority.unknown}</span></span>;
  }
  return gifts.map((gift) => (
    <span className="gift" data-gift={gift.amount > gift.limit ? 'over' : 'within'} key={gift.key}>
      <Bar filled={gift.amount} limit={gift.limit} />
      <GiftNote gift={gift} call={call} />
    </span>
  ));
}

/** One remedy on the authority page: what it allows, what of it has been given, and what each line on the screen would use. */
export function RemedyMeter({ call, rules, remedy }: { readonly call: CallState; readonly rules: Call; readonly remedy: { readonly key: string; readonly label: string; readonly unit: string | null } }) {
  const { t, words } = useWords();
  const { level, say } = useDesk();
  const limit = rules.authority[remedy.key] ?? 0;
  const unit = remedy.unit === null ? null : say(remedy.unit, call.variantId);
  const given = givenOf(rules, call, remedy.key);
  const uses = (slotOf(level, call)?.options ?? []).flatMap((option, index) => giftsOf(rules, option).filter(({ key }) => key === remedy.key).map((gift) => ({ gift, digit: index + 1 })));
  return (
    <div className="remedy" data-remedy={remedy.key}>
      <dt>{say(remedy.label, call.variantId)}</dt>
      <dd>
        <span className="remedy-limit">{limit === 0 ? words.shift.none : t('shift.upTo', { n: amountText(limit, unit) })}{given > 0 && <b>{t('mechanics.authority.given', { n: amountText(given, unit) })}</b>}</span>
        <Bar filled={given} limit={limit} />
        {uses.map(({ gift, digit }) => (
          <span className="remedy-use" data-gift={gift.amount > limit ? 'over' : 'within'} key={digit}>
            <i className="digit" aria-hidden="true">{digit}</i><span className="hidden-text">{t('mechanics.authority.line', { n: digit })}</span>
            <GiftNote gift={gift} call={call} short />
          </span>
        ))}
      </dd>
    </div>
  );
}

/** In words and with a sign: within the limit, or by how much beyond it. */
function GiftNote({ gift: { key, amount, limit }, call, short = false }: { readonly gift: Gift; readonly call: CallState; readonly short?: boolean }) {
  const { t, words } = useWords();
  const { entry, say } = useDesk();
  const line = callSheetOf(entry.pack, call.callId).authority.find((remedy) => remedy.key === key)?.unit ?? null;
  const unit = line === null ? null : say(line, call.variantId);
  if (amount <= limit) return <span className="gift-note"><Check aria-hidden="true" />{t(short ? 'mechanics.authority.withinShort' : 'mechanics.authority.within', { n: amount, of: amountText(limit, unit) })}</span>;
  return <span className="gift-note"><TriangleAlert aria-hidden="true" />{limit === 0 ? words.mechanics.authority.notYours : t(short ? 'mechanics.authority.overShort' : 'mechanics.authority.over', { n: amountText(amount - limit, unit) })}</span>;
}

/** As long as the limit, or as the amount where that is more; a mark stands at the limit. */
function Bar({ filled, limit }: { readonly filled: number; readonly limit: number }) {
  const whole = Math.max(filled, limit, 1);
  const share = (amount: number): string => `${(amount / whole) * 100}%`;
  return (
    <i className="gift-bar" data-over={filled > limit} aria-hidden="true">
      <i className="gift-fill" style={{ width: share(Math.min(filled, limit)) }} />
      {filled > limit && <i className="gift-beyond" style={{ left: share(limit), width: share(filled - limit) }} />}
      {limit > 0 && <i className="gift-limit" style={{ left: share(limit) }} />}
    </i>
  );
}
