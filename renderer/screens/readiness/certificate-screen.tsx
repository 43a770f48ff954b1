import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { tuning } from '../../../game/session/index.js';
import { MentorLine } from '../../components/mentor-line.js';
import { PrintButtons } from '../../components/print-buttons.js';
import { useProfile } from '../../hooks/use-profile.js';
import { useWords } from '../../i18n/index.js';
import type { Library } from '../../library.js';
import { oneDecimal } from '../debrief/fill.js';
import { todayText } from './dates.js';
import { Bar } from './grade-card.js';
import { useCampaign } from './use-campaign.js';
import '../debrief/paper.css';
import '../debrief/debrief.css';
import './readiness.css';
import './certificate.css';
import './print.css';

const LONGEST_NAME = 40;

/** The practice certificate for an A on the last level. The name is typed here and kept nowhere. */
export function CertificateScreen({ library, onBack }: { readonly library: Library; readonly onBack: () => void }) {
  const { t, words, language } = useWords();
  const { grade, readiness, certificate, titleOf } = useCampaign(library);
  const last = useProfile().profile.progress[tuning.CERTIFICATE.level];
  const [name, setName] = useState('');
  const c = words.campaign.certificate;
  const back = <button type="button" className="paper-button" data-key="escape" data-testid="certificate-back" onClick={onBack}><ArrowLeft aria-hidden="true" />{c.back}</button>;
  if (!certificate || last === undefined) {
    return <main className="debrief certificate-screen"><section className="card mismatch"><h1>{c.heading}</h1><p>{c.locked}</p>{back}</section></main>;
  }
  return (
    <main className="debrief certificate-screen">
      <div className="certificate-desk scroll" tabIndex={-1}>
        <div className="certificate-form">
          <label htmlFor="certificate-name">{c.nameLabel}</label>
          <input id="certificate-name" data-testid="certificate-name" type="text" value={name} maxLength={LONGEST_NAME} autoComplete="off" spellCheck={false} aria-describedby="certificate-name-note" onChange={(event) => setName(event.target.value)} />
          <p id="certificate-name-note">{c.nameNote}</p>
          <MentorLine line={c.words} />
        </div>
        <article className="certificate" data-testid="certificate">
          <p className="certificate-game">{words.app.name}<span lang={language === 'en' ? 'zh-CN' : 'en'}>{words.app.latin}</span></p>
          <h1>{c.heading}</h1>
          <p className={name.trim() === '' ? 'certificate-name none' : 'certificate-name'}>{name.trim() === '' ? c.nameMissing : name.trim()}</p>
          <p className="certificate-body">{t('campaign.certificate.body', { level: titleOf(tuning.CERTIFICATE.level), rank: last.bestRank })}</p>
          <dl className="certificate-figures">
            <div><dt>{c.grade}</dt><dd>{grade.grade === null ? '' : oneDecimal(grade.grade)}<small>{t('campaign.certificate.assessed', { n: Math.round(grade.assessed) })}</small></dd></div>
            {readiness.dimensions.map(({ dimension, score }) => (
              <div key={dimension}><dt>{words.debrief.dims.names[dimension]}</dt><dd>{score === null ? <small className="none">{words.campaign.readiness.notAssessed}</small> : <>{Math.round(score)}<Bar share={score} /></>}</dd></div>
            ))}
          </dl>
          <footer><p>{c.note}</p><p>{todayText(language)}</p></footer>
        </article>
      </div>
      <footer className="debrief-foot">
        {back}
        <div className="readiness-buttons"><PrintButtons title={[words.app.name, c.heading, name.trim()].filter(Boolean).join(' - ')} /></div>
      </footer>
    </main>
  );
}
