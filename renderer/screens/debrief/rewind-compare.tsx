import { useMemo, useState } from 'react';
import { LEDGER_ROWS } from '../../../game/session/index.js';
import { useWords } from '../../i18n/index.js';
import type { Choice, Unit } from './choices.js';
import { comparedCurve } from './curve.js';
import { useDebrief } from './debrief-context.js';
import { factorText, fill, oneDecimal, points, signed } from './fill.js';
import type { Rewound } from './rewind.js';
import { TwoLinesChart } from './two-lines-chart.js';

/** Both ways side by side: scores, rank, the caller's reply, both lines in one picture, both ledgers. */
export function RewindCompare({ choice, rewound }: { readonly choice: Choice; readonly rewound: Rewound }) {
  const { words } = useWords();
  const { run, nameOf, say } = useDebrief();
  const t = words.debrief.rewind;
  const lines = words.debrief.lines;
  const { unit } = choice;
  const { rank } = run.report;
  const after = rewound.run.report.rank;
  const several = run.report.units.length > 1;
  const curve = useMemo(() => comparedCurve(run, unit, rewound.unit), [run, unit, rewound]);
  const [active, setActive] = useState<number | null>(choice.number);
  const labelOf = (point: (typeof curve)[number]): string => `${fill(lines.sentence, { n: point.choice?.number ?? 0 })} · ${point.emotion === null ? lines.none : `${Math.round(point.emotion)}`}, ${t.after} ${point.other === null ? lines.none : `${Math.round(point.other)}`}`;
  return (
    <>
      <div className="versus">
        <Side label={t.before} unit={unit} level={several ? run.report.score : null} />
        <Side label={t.after} unit={rewound.unit} level={several ? rewound.run.report.score : null} better={rewound.unit.score - unit.score} />
        <p className="versus-rank" data-testid="rank-change">{rank === after ? fill(t.sameRank, { a: rank }) : fill(t.rankChange, { a: rank, b: after })}</p>
      </div>
      <p className="rewind-reply">{rewound.replyLineId === null ? t.noReply : <><span>{fill(t.reply, { name: nameOf(unit.id) })}</span>{say(rewound.replyLineId, unit.state.variantId)}</>}</p>
      <div className="rewind-lines">
        <ul className="legend"><li className="key-emotion">{t.before}</li><li className="key-other">{t.after}</li><li className="key-stress">{lines.stress}</li></ul>
        <TwoLinesChart points={curve} active={active} onActive={setActive} label={lines.axis} labelOf={labelOf} />
      </div>
      <LedgerTable mine={unit} other={rewound.unit} />
      <p className="rewind-note">{t.sameAfter} {rewound.assumed > 0 && t.assumed} {rewound.dropped > 0 && fill(t.dropped, { n: rewound.dropped })}</p>
    </>
  );
}

function Side({ label, unit, level, better }: { readonly label: string; readonly unit: Unit; readonly level: number | null; readonly better?: number }) {
  const { words } = useWords();
  const t = words.debrief.rewind;
  return (
    <div className={better === undefined ? 'side-mine' : better >= 0 ? 'side-other up' : 'side-other down'} data-testid={better === undefined ? 'score-mine' : 'score-other'}>
      <p>{label} · {t.outcome[unit.state.outcome ?? 'closed']}</p>
      <strong>{oneDecimal(unit.score)}</strong>
      {better !== undefined && <em>{signed(better)}</em>}
      {level !== null && <small>{t.scoreLevel} {oneDecimal(level)}</small>}
    </div>
  );
}

function LedgerTable({ mine, other }: { readonly mine: Unit; readonly other: Unit }) {
  const { words } = useWords();
  const t = words.debrief.rewind;
  const rows = [
    ...LEDGER_ROWS.map((row) => ({ key: row as string, name: words.debrief.ledger.names[row], a: mine.ledger.rows[row].earned, b: other.ledger.rows[row].earned, text: points })),
    { key: 'factor', name: t.factor, a: mine.factor, b: other.factor, text: factorText },
  ];
  return (
    <table className="rewind-ledger">
      <caption className="hidden-text">{t.ledger}</caption>
      <thead className="hidden-text"><tr><th scope="col">{t.row}</th>{rows.map((row) => <th key={row.key} scope="col">{row.name}</th>)}</tr></thead>
      <tbody>
        <tr className="names" aria-hidden="true"><th />{rows.map((row) => <td key={row.key}>{row.name}</td>)}</tr>
        <tr><th scope="row">{t.before}</th>{rows.map((row) => <td key={row.key}>{row.text(row.a)}</td>)}</tr>
        <tr><th scope="row">{t.after}</th>{rows.map((row) => <td key={row.key} className={Math.abs(row.b - row.a) < 0.005 ? '' : row.b > row.a ? 'up' : 'down'}>{row.text(row.b)}</td>)}</tr>
      </tbody>
    </table>
  );
}
