import { ArrowBigUp, Delete } from 'lucide-react';
import { useState } from 'react';
import { useSetupWords } from './words.js';

const ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl-', 'zxcvbnm.,'] as const;

/** Keys on the screen, for a station without a keyboard: letters, digits, and the words that names of stations are made of. */
export function TouchKeys({ value, onValue }: { readonly value: string; readonly onValue: (value: string) => void }) {
  const { s, pack } = useSetupWords();
  const [shift, setShift] = useState(false);
  const add = (text: string): void => {
    onValue(value + text);
    setShift(false);
  };
  /** English words stand apart; Chinese ones do not. */
  const addWord = (word: string): void => add(pack === 'zh' ? word : `${value === '' || value.endsWith(' ') ? '' : ' '}${word} `);
  return (
    <div className="touch-keys" role="group" aria-label={s.keys.label}>
      <div className="touch-row words">{s.keys.ready.map((word) => <button key={word} type="button" className="setup-key" data-word={word} onClick={() => addWord(word)}>{word}</button>)}</div>
      {ROWS.map((row, n) => (
        <div key={row} className="touch-row">
          {n === 3 && <button type="button" className="setup-key" aria-label={s.keys.shift} aria-pressed={shift} onClick={() => setShift(!shift)}><ArrowBigUp aria-hidden="true" /></button>}
          {[...row].map((letter) => {
            const shown = shift ? letter.toUpperCase() : letter;
            return <button key={letter} type="button" className="setup-key" data-touch={letter} onClick={() => add(shown)}>{shown}</button>;
          })}
        </div>
      ))}
      <div className="touch-row">
        <button type="button" className="setup-key space" data-touch="space" onClick={() => add(' ')}>{s.keys.space}</button>
        <button type="button" className="setup-key" aria-label={s.keys.erase} data-touch="erase" disabled={value === ''} onClick={() => onValue([...value].slice(0, -1).join(''))}><Delete aria-hidden="true" /></button>
      </div>
    </div>
  );
}
