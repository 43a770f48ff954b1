import { Slider } from 'radix-ui';
import { useWords } from '../../i18n/index.js';

/** Loudness in steps of five. */
export function Volume({ value, disabled, onChange }: { readonly value: number; readonly disabled: boolean; readonly onChange: (value: number) => void }) {
  const { t, words } = useWords();
  const percent = Math.round(value * 100);
  return (
    <div className="volume">
      <Slider.Root className="slider" value={[percent]} min={0} max={100} step={5} disabled={disabled} onValueChange={([next]) => { if (next !== undefined) onChange(next / 100); }}>
        <Slider.Track className="slider-track"><Slider.Range className="slider-range" /></Slider.Track>
        <Slider.Thumb className="slider-thumb" aria-label={words.settings.volume} aria-valuetext={t('settings.volumeValue', { n: percent })} />
      </Slider.Root>
      <output>{t('settings.volumeValue', { n: percent })}</output>
    </div>
  );
}
