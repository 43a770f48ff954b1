import { FileQuestion, ShieldCheck, ShieldQuestion, ShieldX, TriangleAlert } from 'lucide-react';
import type { CheckedCertificate } from '../../../electron/contract/trainer/certificates.js';
import { playableLevels } from '../../library.js';
import { campaignEntries } from '../../screens/map/stretches.js';
import { fill, oneDecimal } from '../../screens/debrief/fill.js';
import { keyNumber } from '../certificate/key-number.js';
import { useTrainer } from '../desk-context.js';
import { levelTitle } from '../titles.js';
import { useTrainerWords } from '../words.js';

const ICONS = { valid: ShieldCheck, altered: ShieldX, 'another-centre': ShieldQuestion, 'not-one': FileQuestion } as const;

/** What a text turned out to be: a certificate with who and what, or why it is none. */
export function Checked({ checked }: { readonly checked: CheckedCertificate }) {
  const { t, pack } = useTrainerWords();
  const c = t.certificate.check;
  const Icon = ICONS[checked.kind];
  return (
    <div className="checked" data-kind={checked.kind} data-testid="checked">
      <Icon aria-hidden="true" />
      <div>
        <h3>{c.kinds[checked.kind]}</h3>
        {checked.kind === 'valid' ? <Said checked={checked} /> : <p>{checked.problem[pack]}</p>}
      </div>
    </div>
  );
}

function Said({ checked: { certificate, key, remark } }: { readonly checked: Extract<CheckedCertificate, { kind: 'valid' }> }) {
  const { t, pack } = useTrainerWords();
  const { library } = useTrainer();
  const c = t.certificate.check;
  const { what, name, score, rank, date } = certificate;
  const passed = what.kind === 'campaign' ? fill(t.certificate.campaign, { n: campaignEntries(playableLevels(library)).length }) : what.kind === 'exam' ? fill(t.certificate.exam, { name: what.name }) : fill(t.certificate.level, { id: levelTitle(library, what.levelId, pack, t.free) });
  const rows = [[c.name, name], [c.what, passed], [c.reached, fill(c.reachedText, { score: oneDecimal(score), rank })], [c.date, date], [c.by, fill(c.byText, { name: key.name, whose: t.certificate.keys.whose[key.whose], id: keyNumber(key.id) })]] as const;
  return (
    <>
      <dl>{rows.map(([head, value]) => <div key={head}><dt>{head}</dt><dd>{value}</dd></div>)}</dl>
      {remark !== null && <p className="checked-remark"><TriangleAlert aria-hidden="true" />{remark[pack]}</p>}
    </>
  );
}
