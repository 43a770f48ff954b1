import { ArrowLeft, Armchair, IdCard, Languages, UserRound, UsersRound } from 'lucide-react';
import { useState } from 'react';
import type { SignIn } from '../../electron/contract/station.js';
import { Segments } from '../components/segments.js';
import { useProfile } from '../hooks/use-profile.js';
import { useWords } from '../i18n/index.js';
import { NumberPad } from './number-pad.js';
import { useStation } from './station-context.js';
import { fill, useKioskWords } from './use-kiosk-words.js';
import './sign-in.css';

type Way = 'name' | 'number' | 'guest';

/** Who sits down: a name from the class list, a staff number, or nobody in particular. */
export function SignInScreen({ onBack }: { readonly onBack: () => void }) {
  const t = useKioskWords().signIn;
  const { language } = useWords();
  const { changeSettings } = useProfile();
  const { station, view } = useStation();
  const { guests } = view.face;
  const [way, setWay] = useState<Way>(view.classes.length > 0 ? 'name' : 'number');
  const [problem, setProblem] = useState<'unknown' | 'refused' | null>(null);
  const signIn = async (who: SignIn): Promise<void> => {
    // The page is loaded anew for whoever sits down, so there is nothing more to do here.
    const signed = await station.signIn(who).catch(() => 'refused' as const);
    setProblem(signed === 'seated' ? null : signed);
  };
  const ways: readonly { readonly value: Way; readonly name: string }[] = [
    { value: 'name', name: t.byName }, { value: 'number', name: t.byNumber }, ...(guests ? [{ value: 'guest' as const, name: t.asGuest }] : []),
  ];
  const choose = (next: Way): void => {
    setWay(next);
    setProblem(null);
  };
  return (
    <main className="picture kiosk-screen sign-in">
      <header className="kiosk-head"><h1>{t.head}</h1><p className="kiosk-station">{view.face.stationName}</p></header>
      <section className="sign-in-body">
        {way === 'name' && (view.classes.length === 0
          ? <div className="sign-card"><UsersRound aria-hidden="true" /><p>{guests ? t.none : t.noneNoGuest}</p></div>
          : <Names onChoose={(id) => void signIn({ kind: 'trainee', id })} />)}
        {way === 'number' && <ByNumber onEnter={(staffNumber) => void signIn({ kind: 'number', staffNumber })} />}
        {way === 'guest' && (
          <div className="sign-card">
            <UserRound aria-hidden="true" />
            <p>{t.guestNote}</p>
            <button type="button" className="button lamp kiosk-main" data-testid="guest" onClick={() => void signIn({ kind: 'guest' })}><Armchair aria-hidden="true" />{t.guestGo}</button>
          </div>
        )}
        <p className="kiosk-problem" role="alert">{problem !== null && t[problem]}</p>
      </section>
      <footer className="kiosk-foot">
        <button type="button" className="button ghost" data-key="escape" data-testid="sign-in-back" onClick={onBack}><ArrowLeft aria-hidden="true" />{t.back}</button>
        <Segments<Way> label={t.ways} value={way} onChange={choose} options={ways} />
        <button type="button" className="button ghost" data-testid="language" onClick={() => changeSettings({ language: language === 'en' ? 'zh-CN' : 'en' })}><Languages aria-hidden="true" /><span lang={language === 'en' ? 'zh-CN' : 'en'}>{t.language}</span></button>
      </footer>
    </main>
  );
}

function Names({ onChoose }: { readonly onChoose: (traineeId: string) => void }) {
  const t = useKioskWords().signIn;
  const { view } = useStation();
  const only = view.classes.length === 1 ? view.classes[0] : undefined;
  const [chosen, setChosen] = useState(only?.id ?? null);
  const list = view.classes.find(({ id }) => id === chosen);
  return (
    <section className="sign-sheet">
      <header>
        <h2>{list === undefined ? <><UsersRound aria-hidden="true" />{t.pickClass}</> : <><UserRound aria-hidden="true" />{t.pickName}</>}</h2>
        {list !== undefined && view.classes.length > 1 && <button type="button" className="sheet-back" data-testid="other-class" onClick={() => setChosen(null)}><ArrowLeft aria-hidden="true" />{list.name}</button>}
      </header>
      {list === undefined
        ? <ul className="class-cards scroll">{view.classes.map(({ id, name, people }) => <li key={id}><button type="button" className="class-card" data-class={id} onClick={() => setChosen(id)}><UsersRound aria-hidden="true" /><b>{name}</b><small>{fill(t.people, { n: people.length })}</small></button></li>)}</ul>
        : <ul className="name-grid scroll">{list.people.map(({ id, name }) => <li key={id}><button type="button" className="name-button" data-person={id} onClick={() => onChoose(id)}>{name}</button></li>)}</ul>}
    </section>
  );
}

function ByNumber({ onEnter }: { readonly onEnter: (staffNumber: string) => void }) {
  const t = useKioskWords().signIn;
  const [number, setNumber] = useState('');
  return (
    <div className="by-number">
      <div className="sign-card">
        <IdCard aria-hidden="true" />
        <p>{t.numberNote}</p>
        <button type="button" className="button lamp kiosk-main" data-testid="enter-number" disabled={number === ''} onClick={() => onEnter(number)}><Armchair aria-hidden="true" />{t.enter}</button>
      </div>
      <NumberPad label={t.number} value={number} most={12} onValue={setNumber} />
    </div>
  );
}
