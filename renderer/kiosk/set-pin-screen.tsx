import { Lock } from 'lucide-react';
import { useWords } from '../i18n/index.js';
import { NewPin } from './new-pin.js';
import { useStation } from './station-context.js';
import { useKioskWords } from './use-kiosk-words.js';

/** The first start of a station, or the first one after its PIN was cleared: nothing else happens before there is one. */
export function SetPinScreen({ onDone }: { readonly onDone: () => void }) {
  const t = useKioskWords().trainer;
  const { pack } = useWords();
  const { view } = useStation();
  return (
    <main className="picture kiosk-screen set-pin">
      <section className="glass kiosk-dialog">
        <h1><Lock aria-hidden="true" />{t.setHead}</h1>
        {view.notices.map(({ message }) => <p key={message.en} className="set-pin-notice">{message[pack]}</p>)}
        <NewPin onDone={onDone} />
      </section>
    </main>
  );
}
