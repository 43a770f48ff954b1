import { Switch } from 'radix-ui';
import { useWords } from '../../i18n/index.js';

/** On or off, said in a word beside the knob. */
export function Toggle({ label, on, onChange }: { readonly label: string; readonly on: boolean; readonly onChange: (on: boolean) => void }) {
  const { words } = useWords();
  return (
    <Switch.Root className="toggle" checked={on} onCheckedChange={onChange} aria-label={label}>
      <span aria-hidden="true">{on ? words.settings.on : words.settings.off}</span>
      <span className="toggle-track"><Switch.Thumb className="toggle-thumb" /></span>
    </Switch.Root>
  );
}
