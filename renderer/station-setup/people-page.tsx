import { Segments } from '../components/segments.js';
import { MOST_MINUTES, offeredLevels } from '../kiosk/level-set.js';
import { playableLevels, type Library } from '../library.js';
import { fill } from '../screens/debrief/fill.js';
import { Toggle } from '../screens/settings/toggle.js';
import { FieldRow, TickList, type Tick } from './fields.js';
import type { SetupForm } from './use-setup.js';
import { useSetupWords } from './words.js';

/** Who can sit down, and what they can play. */
export function WhoAndWhatPage({ form, library }: { readonly form: SetupForm; readonly library: Library }) {
  const { s, pack } = useSetupWords();
  const { view, values: { classes, guests, levels }, set } = form;
  const known = playableLevels(library);
  const short = offeredLevels(library, null).map(({ key }) => key);
  const lost = (levels ?? []).filter((key) => known.every((entry) => entry.key !== key));
  const ticks: readonly Tick[] = [
    ...known.map(({ key, outline: { title, minutes: [from, to] } }) => ({ id: key, name: `${key.split('/').at(-1) ?? key} ${title[pack]}`, note: `${fill(s.minutes, { from, to })}${to > MOST_MINUTES ? ` · ${s.long}` : ''}` })),
    ...lost.map((key) => ({ id: key, name: key, note: s.unknown })),
  ];
  const turnLevel = (key: string): void => {
    const now = turned(levels ?? [], key);
    set({ levels: ticks.map(({ id }) => id).filter((id) => now.includes(id)) });
  };
  const turnClass = (id: string): void => set({ classes: turned(classes ?? [], id).filter((kept) => view.classes.some((one) => one.id === kept)) });
  return (
    <>
      <FieldRow form={form} field="guests" name={s.guests} note={s.guestsNote}><Toggle label={s.guests} on={guests} onChange={(next) => set({ guests: next })} /></FieldRow>
      <FieldRow form={form} field="classes" name={s.classes} note={view.classes.length === 0 ? s.noClasses : classes?.length === 0 ? s.classesNone : undefined}>
        <Segments<'all' | 'some'> label={s.classes} value={classes === null ? 'all' : 'some'} options={(['all', 'some'] as const).map((value) => ({ value, name: s.classesWays[value] }))} onChange={(way) => set({ classes: way === 'all' ? null : (view.values.classes ?? view.classes.map(({ id }) => id)) })} />
      </FieldRow>
      {classes !== null && view.classes.length > 0 && <TickList label={s.classes} items={view.classes} ticked={classes} onTurn={turnClass} />}
      <FieldRow form={form} field="levels" name={s.levels} note={levels === null ? fill(s.levelsShort, { n: short.length }) : undefined}>
        <Segments<'short' | 'some'> label={s.levels} value={levels === null ? 'short' : 'some'} options={(['short', 'some'] as const).map((value) => ({ value, name: s.levelsWays[value] }))} onChange={(way) => set({ levels: way === 'short' ? null : (view.values.levels ?? known.map(({ key }) => key).filter((key) => short.includes(key))) })} />
      </FieldRow>
      {levels !== null && <TickList label={s.levels} items={ticks} ticked={levels} onTurn={turnLevel} />}
    </>
  );
}

/** The list with an entry taken away, or added where it was missing. */
function turned(list: readonly string[], id: string): string[] {
  return list.includes(id) ? list.filter((one) => one !== id) : [...list, id];
}
