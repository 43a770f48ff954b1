import { ArrowLeft, Award, Compass } from 'lucide-react';
import type { Dimension } from '../../../game/sim/index.js';
import { PrintButtons } from '../../components/print-buttons.js';
import { useWords } from '../../i18n/index.js';
import type { Library } from '../../library.js';
import { points } from '../debrief/fill.js';
import { RadarCard } from '../debrief/radar-card.js';
import type { Screen } from '../screen.js';
import { todayText } from './dates.js';
import { DimensionCard } from './dimension-card.js';
import { GradeCard } from './grade-card.js';
import { useCampaign, type Campaign } from './use-campaign.js';
import '../debrief/paper.css';
import '../debrief/debrief.css';
import '../debrief/account.css';
import './readiness.css';
import './print.css';

/** The readiness report: what the campaign has come to, five dimensions with the evidence behind each, and what to practise next. It can be printed. */
export function ReadinessScreen({ library, onGo, onBack }: { readonly library: Library; readonly onGo: (screen: Screen) => void; readonly onBack: () => void }) {
  const { t, words, language } = useWords();
  const campaign = useCampaign(library);
  const r = words.campaign.readiness;
  const { readiness, titleOf } = campaign;
  const scores = Object.fromEntries(readiness.dimensions.map(({ dimension, score }) => [dimension, score])) as Record<Dimension, number | null>;
  return (
    <main className="debrief readiness">
      <div className="debrief-scroll" tabIndex={-1}>
        <div className="debrief-page" data-testid="readiness">
          <header className="readiness-head"><h1>{r.heading}</h1><p>{r.lead}</p><p className="print-only">{words.app.name} · {t('campaign.readiness.printed', { date: todayText(language) })}</p></header>
          <div className="readiness-top">
            <GradeCard campaign={campaign} />
            <div className="readiness-side"><NextCard campaign={campaign} onGo={onGo} /><RadarCard dimensions={scores} /></div>
          </div>
          <h2 className="readiness-section">{r.dimsHead}</h2>
          {readiness.dimensions.map((ready) => <DimensionCard key={ready.dimension} ready={ready} titleOf={titleOf} />)}
          {campaign.old > 0 && <p className="fine-print">{t('campaign.readiness.old', { n: campaign.old })}</p>}
          <p className="fine-print readiness-not">{r.not}</p>
        </div>
      </div>
      <footer className="debrief-foot">
        <button type="button" className="paper-button" data-key="escape" data-testid="readiness-back" onClick={onBack}><ArrowLeft aria-hidden="true" />{r.back}</button>
        <div className="readiness-buttons">
          {campaign.certificate && <button type="button" className="paper-button" data-testid="open-certificate" onClick={() => onGo({ kind: 'certificate', from: 'readiness' })}><Award aria-hidden="true" />{r.certificate}</button>}
          <PrintButtons title={`${words.app.name} - ${r.heading}`} />
        </div>
      </footer>
    </main>
  );
}

function NextCard({ campaign: { readiness, entries, standing, grade, titleOf }, onGo }: { readonly campaign: Campaign; readonly onGo: (screen: Screen) => void }) {
  const { t, words } = useWords();
  const r = words.campaign.readiness;
  const { next } = readiness;
  const first = entries.find(({ key }) => standing[key]?.state !== 'locked');
  const entry = next === null ? (grade.grade === null ? first : undefined) : entries.find(({ key }) => key === next.key);
  const text = next !== null ? t('campaign.readiness.next', { dimension: words.debrief.dims.names[next.dimension], level: titleOf(next.key), n: points(next.missing) }) : grade.grade === null ? r.nextFirst : r.nextAll;
  return (
    <section className="card next-card" aria-label={r.nextHead}>
      <header><h2><Compass aria-hidden="true" />{r.nextHead}</h2></header>
      <p data-testid="next-practice">{text}</p>
      {entry !== undefined && <button type="button" className="paper-button strong" data-testid="practise-next" onClick={() => onGo({ kind: 'briefing', entry, mode: 'practice' })}>{r.nextGo}</button>}
    </section>
  );
}
