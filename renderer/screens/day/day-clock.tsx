import { useWords } from '../../i18n/index.js';
import type { ShiftState } from '../../rules.js';

type Entries = NonNullable<ShiftState['day']>['entries'];

const SIZE = 200;
const RADIUS = 78;
const OUTER = 92;
const DAY = 24;

/** The hours so far on a face of twenty-four: each stretch its own, a second round for what goes beyond a day. */
export function DayClock({ entries, hours, of }: { readonly entries: Entries; readonly hours: number; readonly of: number }) {
  const { t, words } = useWords();
  const starts = entries.reduce<readonly number[]>((list, entry) => [...list, (list.at(-1) ?? 0) + entry.hours], [0]);
  return (
    <figure className="day-clock" data-testid="day-clock" data-hours={hours}>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={t('interview.day.clock', { n: hours, of })}>
        <circle className="clock-face" cx={SIZE / 2} cy={SIZE / 2} r={RADIUS} />
        {entries.map((entry, at) => <Stretch key={`${entry.kind} ${entry.id} ${starts[at] ?? 0}`} kind={entry.kind} from={starts[at] ?? 0} to={(starts[at] ?? 0) + entry.hours} />)}
        {Array.from({ length: DAY }, (_, hour) => <Tick key={hour} hour={hour} long={hour % 6 === 0} />)}
        <Hand hours={hours} />
      </svg>
      <figcaption aria-hidden="true"><b className="number">{hours}</b><span>{words.interview.day.since.replace('{{n}}', '').trim()}</span></figcaption>
    </figure>
  );
}

function at(hour: number, radius: number): string {
  const angle = (hour / DAY) * 2 * Math.PI - Math.PI / 2;
  return `${(SIZE / 2 + radius * Math.cos(angle)).toFixed(2)} ${(SIZE / 2 + radius * Math.sin(angle)).toFixed(2)}`;
}

/** A stretch of hours; where it runs past a day it goes on one circle further out. */
function Stretch({ kind, from, to }: { readonly kind: string; readonly from: number; readonly to: number }) {
  const parts = [[from, Math.min(to, DAY), RADIUS], [Math.max(from, DAY), Math.min(to, 2 * DAY), OUTER]] as const;
  return parts.map(([a, b, radius]) => (b > a ? <path key={radius} className={`clock-${kind}${radius === OUTER ? ' clock-over' : ''}`} d={`M${at(a + 0.06, radius)} A${radius} ${radius} 0 ${b - a > DAY / 2 ? 1 : 0} 1 ${at(b - 0.06, radius)}`} /> : null));
}

function Tick({ hour, long }: { readonly hour: number; readonly long: boolean }) {
  const [x, y] = at(hour, RADIUS - 22).split(' ');
  return (
    <>
      <path className="clock-tick" d={`M${at(hour, RADIUS - 8)} L${at(hour, RADIUS - (long ? 14 : 11))}`} />
      {long && <text x={x} y={y}>{hour === 0 ? DAY : hour}</text>}
    </>
  );
}

function Hand({ hours }: { readonly hours: number }) {
  const [x, y] = at(hours % DAY, RADIUS).split(' ');
  return <circle className="clock-hand" cx={x} cy={y} r={6} />;
}
