import { Quote } from 'lucide-react';
import type { CallSheet, ToolSheet } from '../../../game/content/index.js';
import { useWords } from '../../i18n/index.js';
import type { Call, CallState } from '../../rules.js';
import { RemedyMeter } from './authority-meter.js';
import { useDesk } from './shift-context.js';

/** One page of the desk: its strip of hours, its rows, and which of them may be quoted. */
export function ToolPage({ sheet, call, state, callSheet }: { readonly sheet: ToolSheet; readonly call: Call; readonly state: CallState; readonly callSheet: CallSheet }) {
  const { words } = useWords();
  const { say } = useDesk();
  const visible = (only: readonly string[] | null): boolean => only === null || only.includes(call.variantId);
  const rows = sheet.rows.filter((row) => visible(row.only));
  return (
    <article>
      <h2>{say(sheet.title, call.variantId)}</h2>
      {sheet.timeline !== null && <Timeline sheet={sheet.timeline} variantId={call.variantId} visible={visible} />}
      <dl>
        {sheet.tool === 'authority' && callSheet.authority.map((remedy) => <RemedyMeter key={remedy.key} call={state} rules={call} remedy={remedy} />)}
        {rows.map((row) => (
          <div key={row.id} data-fact={row.factId !== null}>
            <dt>{say(row.label, call.variantId)}</dt>
            <dd>{say(row.value, call.variantId)}{row.factId !== null && <Quote aria-label={words.shift.quotable} role="img" />}</dd>
          </div>
        ))}
      </dl>
      {rows.some((row) => row.factId !== null) && <p className="quotable"><Quote aria-hidden="true" />{words.shift.quotable}</p>}
    </article>
  );
}

function Timeline({ sheet, variantId, visible }: { readonly sheet: NonNullable<ToolSheet['timeline']>; readonly variantId: string; readonly visible: (only: readonly string[] | null) => boolean }) {
  const { t } = useWords();
  const { say } = useDesk();
  const at = (hour: number): string => `${((hour - sheet.from) / (sheet.to - sheet.from)) * 100}%`;
  const marks = sheet.marks.filter((mark) => visible(mark.only));
  return (
    <figure className="hours">
      <div className="hours-strip" aria-hidden="true">
        {marks.map((mark, index) => <i key={index} style={{ left: at(mark.from), width: `calc(${at(mark.to)} - ${at(mark.from)})` }} />)}
      </div>
      <p className="hours-ends" aria-hidden="true"><span>{t('shift.hours', { n: sheet.from })}</span><span>{t('shift.hours', { n: sheet.to })}</span></p>
      <ul>
        {marks.map((mark, index) => <li key={index}><b className="number">{mark.from}–{mark.to}</b> {say(mark.label, variantId)}</li>)}
      </ul>
    </figure>
  );
}
