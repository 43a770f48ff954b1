import { TriangleAlert, X } from 'lucide-react';
import { useState } from 'react';
import { WALL_BOARD } from '../../../../game/session/index.js';
import { place } from '../../../components/place.js';
import { Segments } from '../../../components/segments.js';
import { useWords } from '../../../i18n/index.js';
import { tuning } from '../../../rules.js';
import { BOARD_NOTES } from '../places.js';
import { useDesk, useDeskState } from '../shift-context.js';
import { setAnswerTarget, useAnswerTarget } from './answer-target.js';
import { boardFigures, type AnswerTarget, type Figure } from './board-figures.js';
import './wall-board.css';

const TARGETS: readonly AnswerTarget[] = [15, 20];

/** The board under the ceiling: how the floor stands, once a second. Pressing it tells what each figure is, and by which seconds answering counts. */
export function WallBoard() {
  const { words, t } = useWords();
  const { level, session } = useDesk();
  const target = useAnswerTarget();
  const [open, setOpen] = useState(false);
  useDeskState((state) => Math.floor(state.tick / 10));
  useDeskState((state) => state.phase);
  const figures = boardFigures(level, session.getState(), target, words.floor.board);
  if (figures === null) return null;
  const { board } = words.floor;
  const name = (figure: Figure): string => (figure.name === 'within' ? t('floor.board.within', { seconds: target }) : board[figure.name]);
  return (
    <section className="wall" aria-label={board.label} aria-live="off">
      <div className="at wall-board" style={place(WALL_BOARD)} data-testid="wall-board">
        <dl>
          {figures.map((figure) => (
            <div key={figure.name} data-alarm={figure.alarm} data-figure={figure.name} title={figure.name === 'within' ? board.notes.within : board.notes[figure.name]}>
              <dt>{name(figure)}</dt>
              <dd className="number">{figure.alarm > 0 && figure.name !== 'left' && <TriangleAlert role="img" aria-label={board[figure.side]} />}{figure.value}</dd>
            </div>
          ))}
        </dl>
        <button type="button" className="wall-open" aria-label={board.open} aria-expanded={open} data-key="b" data-testid="wall-open" onClick={() => setOpen(!open)} />
      </div>
      {open && (
        <div className="at glass wall-notes" style={place(BOARD_NOTES)} data-testid="wall-notes">
          <header>
            <Segments label={board.target} value={String(target)} options={TARGETS.map((seconds) => ({ value: String(seconds), name: t('floor.board.seconds', { n: seconds }) }))} onChange={(value) => setAnswerTarget(value === '20' ? 20 : 15)} />
            <p>{t('floor.board.since', { n: tuning.FLOOR_OPEN_SECONDS / 60 })}</p>
            <button type="button" className="icon-button" aria-label={board.close} data-key="escape" onClick={() => setOpen(false)}><X aria-hidden="true" /></button>
          </header>
          <dl className="scroll">
            {figures.map((figure) => (
              <div key={figure.name}><dt>{name(figure)}</dt><dd>{board.notes[figure.name]}</dd></div>
            ))}
          </dl>
        </div>
      )}
    </section>
  );
}
