import { FileInput, HardDrive, Headset, UserRound, Usb, UsersRound } from 'lucide-react';
import type { StationHealth } from '../../../electron/contract/trainer/views.js';
import { fill, oneDecimal } from '../../screens/debrief/fill.js';
import { whenText } from '../dates.js';
import { useAnswer, useTrainer } from '../desk-context.js';
import { TrainerPage } from '../page.js';
import { ProblemNote } from '../problem-note.js';
import { levelTitle } from '../titles.js';
import { useTrainerWords } from '../words.js';
import './overview.css';

const GIGABYTE = 1e9;
/** Below this the trainer is told that room is getting short, bytes. */
const LITTLE_ROOM = 2e9;

/** What there is, what came last, and how the stations are. */
export function OverviewPage() {
  const { t, pack } = useTrainerWords();
  const { trainer, library, people, go } = useTrainer();
  const answer = useAnswer('overview', () => trainer.overview());
  const names = new Map(people.trainees.map(({ id, name }) => [id, name]));
  const view = answer?.kind === 'done' ? answer.value : null;
  return (
    <TrainerPage title={t.overview.head} lead={t.overview.lead}>
      {answer?.kind === 'problem' && <ProblemNote problem={answer.problem} />}
      {view !== null && (
        <div className="overview scroll" tabIndex={0}>
          <ul className="overview-sums">
            <li><UsersRound aria-hidden="true" /><b>{view.classes}</b>{t.overview.classes}</li>
            <li><UserRound aria-hidden="true" /><b>{view.people}</b>{t.overview.people}</li>
            <li><Headset aria-hidden="true" /><b>{view.runs}</b>{t.overview.runs}</li>
          </ul>
          {view.people === 0 && (
            <section className="card first-steps">
              <h2>{t.overview.firstHead}</h2>
              <ol>{t.overview.first.map((step) => <li key={step}>{step}</li>)}</ol>
              <button type="button" className="paper-button strong" data-testid="first-roster" onClick={() => go({ kind: 'people', classId: null })}><FileInput aria-hidden="true" />{t.overview.firstGo}</button>
            </section>
          )}
          <section className="card latest" aria-label={t.overview.latest}>
            <header><h2>{t.overview.latest}</h2></header>
            {view.latest.length === 0 ? <p className="quiet-line">{t.overview.noneYet}</p> : (
              <ol>
                {view.latest.map((row) => (
                  <li key={row.id}>
                    <button type="button" onClick={() => go({ kind: 'run', runId: row.id, back: { kind: 'overview' } })}>
                      <span className="latest-who">{row.traineeId === null ? t.guest : (names.get(row.traineeId) ?? t.guest)}</span>
                      <span>{levelTitle(library, row.levelId, pack, t.free)}</span>
                      <span className="number">{row.score === null ? t.run.endings[row.ending ?? 'interrupted'] : <>{oneDecimal(row.score)}{row.rank !== null && <i className="latest-rank" data-passed={row.passed}>{row.rank}</i>}</>}</span>
                      <small className="number">{whenText(row.startedAt)}</small>
                    </button>
                  </li>
                ))}
              </ol>
            )}
          </section>
          <section className="card stations" aria-label={t.overview.stations}>
            <header><h2>{t.overview.stations}</h2></header>
            <table>
              <thead><tr>{t.overview.columns.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
              <tbody>{view.stations.map((station) => <StationRow key={station.stationId} station={station} />)}</tbody>
            </table>
          </section>
        </div>
      )}
    </TrainerPage>
  );
}

function StationRow({ station }: { readonly station: StationHealth }) {
  const { t } = useTrainerWords();
  const o = t.overview;
  const name = station.name !== '' ? station.name : station.stationId.slice(-8);
  const room = station.freeBytes === null ? '–' : fill(station.freeBytes < LITTLE_ROOM ? o.littleRoom : o.room, { n: (station.freeBytes / GIGABYTE).toFixed(1) });
  return (
    <tr>
      <th scope="row">{station.here ? <HardDrive aria-hidden="true" /> : <Usb aria-hidden="true" />}{station.here ? fill(o.here, { name }) : name}</th>
      <td className="number">{whenText(station.lastRunAt)}</td>
      <td className="number">{station.here ? o.direct : whenText(station.lastBundleAt)}</td>
      <td className={station.backupFolder !== null && station.lastBackupAt === null ? 'number warns' : 'number'}>{station.here ? (station.lastBackupAt !== null ? whenText(station.lastBackupAt) : station.backupFolder === null ? o.noBackup : o.noCopy) : '–'}</td>
      <td className={station.interrupted > 0 ? 'number warns' : 'number'}>{station.interrupted}</td>
      <td className={station.freeBytes !== null && station.freeBytes < LITTLE_ROOM ? 'number warns' : 'number'}>{room}</td>
    </tr>
  );
}
