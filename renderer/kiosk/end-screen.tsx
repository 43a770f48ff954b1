import { ListTree, LogOut, PhoneCall, Sprout } from 'lucide-react';
import { useMemo } from 'react';
import { usePackWords } from '../hooks/use-pack-words.js';
import { useWords } from '../i18n/index.js';
import { oneDecimal } from '../screens/debrief/fill.js';
import { practiseText, weakestOf, type Practise } from '../screens/debrief/practise.js';
import { liveAgain } from '../screens/debrief/run.js';
import type { FinishedShift } from '../screens/screen.js';
import { QrCode } from './qr-code.js';
import { useStation } from './station-context.js';
import { fill, useKioskWords } from './use-kiosk-words.js';

/** What the shift came to, the one thing to practise, and a slip to take along; then the next level or the way out. `onLook` is null after an exam: nothing is taken back while it is open. */
export function EndScreen({ finished, filed, onNext, onLook, onSignOut }: { readonly finished: FinishedShift; readonly filed: boolean; readonly onNext: () => void; readonly onLook: (() => void) | null; readonly onSignOut: () => void }) {
  const { words, language } = useWords();
  const kiosk = useKioskWords();
  const t = kiosk.end;
  const { view } = useStation();
  const { entry, report, replay } = finished;
  const say = usePackWords(entry.pack);
  const found = useMemo(() => weakest(finished), [finished]);
  const now = useMemo(() => new Date(), []);
  const title = say(entry.sheet.title);
  const score = fill(t.score, { score: oneDecimal(report.score) });
  const step = found?.step == null ? '' : `${words.steps[found.step]} · `;
  const practise = practiseText(words, found);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(now);
  const slip = [
    `${words.app.name} · ${title}`, `${score} · ${fill(t.rank, { rank: report.rank })} ${words.ranks[report.rank]} · ${t.mode[replay.mode]}`,
    `${date} · ${view.face.stationName}`, `${t.practise}: ${step}${practise}`,
  ].join('\n');
  return (
    <main className="picture kiosk-screen end-screen">
      <section className="end-paper">
        <header>
          <p className="end-level">{title} · {t.mode[replay.mode]}</p>
          <h1>{t.head}</h1>
          <p className="end-score"><b className="number" data-testid="score">{oneDecimal(report.score)}</b><span className={`rank-badge rank-${report.rank}`}><span aria-hidden="true">{report.rank}</span><span className="hidden-text">{fill(t.rank, { rank: report.rank })}</span><small>{words.ranks[report.rank]}</small></span><strong data-passed={report.passed}>{report.passed ? t.passed : t.failed}</strong></p>
        </header>
        <section className="end-practise">
          <h2><Sprout aria-hidden="true" />{t.practise}</h2>
          <p>{found?.step != null && <b>{words.steps[found.step]}</b>}{practise}</p>
        </section>
        <p className="end-filed" role="status">{filed ? t.filed : t.unfiled}</p>
        <aside className="end-slip">
          <QrCode text={slip} label={t.qr} />
          <p><b>{t.qr}</b>{t.qrNote}</p>
        </aside>
      </section>
      <footer className="kiosk-foot">
        <button type="button" className="button ghost" data-testid="sign-out" onClick={onSignOut}><LogOut aria-hidden="true" />{t.signOut}</button>
        {onLook !== null && <button type="button" className="button ghost" data-testid="look" onClick={onLook}><ListTree aria-hidden="true" />{t.look}</button>}
        <button type="button" className="button lamp kiosk-main" data-testid="next" onClick={onNext}><PhoneCall aria-hidden="true" />{t.next}</button>
      </footer>
    </main>
  );
}

function weakest({ entry, replay }: FinishedShift): Practise | null {
  try {
    return weakestOf(liveAgain(entry.level, replay, entry.policy.rules));
  } catch (error) {
    console.error('The recording of this shift could not be lived again.', error);
    return null;
  }
}
