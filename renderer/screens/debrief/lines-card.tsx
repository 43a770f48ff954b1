import { useState } from 'react';
import { useWords } from '../../i18n/index.js';
import type { CurvePoint } from './curve.js';
import { useDebrief } from './debrief-context.js';
import { fill } from './fill.js';
import { TierChip, TierMark } from './tier-mark.js';
import { TwoLinesChart } from './two-lines-chart.js';

/** Both meters over one call or over the whole shift, and the words behind the chosen point. */
export function LinesCard({ points, emotionName, dashed, names }: {
  readonly points: readonly CurvePoint[];
  readonly emotionName: string;
  /** What the dashed line is, or null where there is none. */
  readonly dashed: string | null;
  readonly names?: readonly { readonly x: number; readonly text: string }[];
}) {
  const { words } = useWords();
  const t = words.debrief.lines;
  const [picked, setPicked] = useState<number | null>(null);
  const active = picked ?? tellingPoint(points);
  const point = points.find((entry) => entry.x === active) ?? null;
  const labelOf = (entry: CurvePoint): string => [
    fill(t.sentence, { n: entry.choice?.number ?? 0 }), entry.step === null ? '' : words.steps[entry.step], entry.tier === null ? '' : words.debrief.choices.tiers[entry.tier],
    entry.emotion === null ? '' : `${t.moodShort} ${Math.round(entry.emotion)}`, entry.stress === null ? '' : `${t.stressShort} ${Math.round(entry.stress)}`,
  ].filter(Boolean).join(' · ');
  return (
    <section className="card lines-card" aria-label={t.head}>
      <header>
        <h2>{t.head}</h2>
        <ul className="legend">
          <li className="key-emotion">{emotionName}</li>
          <li className="key-stress">{t.stress}</li>
          {dashed !== null && <li className="key-other">{dashed}</li>}
          {(['model', 'ordinary', 'landmine'] as const).map((tier) => <li key={tier} className="key-tier"><TierMark tier={tier} />{words.debrief.choices.tiers[tier]}</li>)}
        </ul>
      </header>
      <TwoLinesChart points={points} active={active} onActive={setPicked} label={`${t.head}: ${t.axis}`} labelOf={labelOf} {...(names === undefined ? {} : { names })} />
      <PointCaption point={point} />
      <PointTable points={points} />
    </section>
  );
}

/** The point to begin with: the first landmine, or where the emotion rose most. */
function tellingPoint(points: readonly CurvePoint[]): number | null {
  const moves = points.filter((point) => point.choice !== null);
  const slip = moves.find((point) => point.tier === 'landmine');
  const rise = (point: CurvePoint): number => (point.choice === null ? 0 : point.choice.move.emotionAfter - point.choice.move.emotionBefore);
  return (slip ?? moves.reduce<CurvePoint | undefined>((best, point) => (best === undefined || rise(point) > rise(best) ? point : best), undefined))?.x ?? null;
}

function PointCaption({ point }: { readonly point: CurvePoint | null }) {
  const { words } = useWords();
  const { quote, nameOf, run } = useDebrief();
  const t = words.debrief.lines;
  const choice = point?.choice ?? null;
  if (choice === null) return <p className="caption" aria-live="polite">{t.pick}</p>;
  const { move, unit } = choice;
  const said = quote(unit, choice.slot, choice.option, move.picks);
  const pair = (from: number, to: number): string => fill(t.from, { a: Math.round(from), b: Math.round(to) });
  return (
    <div className="caption" aria-live="polite">
      <TierChip tier={choice.tier} />
      <div>
        <p className="caption-head">
          <b>{run.report.units.length > 1 && `${nameOf(unit.id)} · `}{fill(t.sentence, { n: choice.number })} · {words.steps[move.step]}</b>
          <span>{t.moodShort} {pair(move.emotionBefore, move.emotionAfter)}</span><span>{t.stressShort} {pair(move.stressBefore, move.stressAfter)}</span>
        </p>
        <p className="caption-line">{said.spoken ? `“${said.text}”` : said.text}</p>
      </div>
    </div>
  );
}

/** The same figures as a table, for those who do not see the lines. */
function PointTable({ points }: { readonly points: readonly CurvePoint[] }) {
  const { words } = useWords();
  const t = words.debrief.lines;
  const figure = (value: number | null): string => (value === null ? t.none : String(Math.round(value)));
  const nameOf = (point: CurvePoint): string => (point.kind === 'start' ? t.start : point.kind === 'gap' ? t.gap : point.step === null ? '' : words.steps[point.step]);
  return (
    <div className="hidden-text">
      <table>
        <caption>{t.table}</caption>
        <thead><tr><th scope="col">{t.colStep}</th><th scope="col">{t.colTier}</th><th scope="col">{t.colEmotion}</th><th scope="col">{t.colStress}</th><th scope="col">{t.colModel}</th></tr></thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.x}>
              <th scope="row">{nameOf(point)}</th>
              <td>{point.tier === null ? (point.kind === 'skipped' ? t.skipped : t.none) : words.debrief.choices.tiers[point.tier]}</td>
              <td>{figure(point.emotion)}</td><td>{figure(point.stress)}</td><td>{figure(point.other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
