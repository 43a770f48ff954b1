import { ArrowLeft } from 'lucide-react';
import type { IssuedCertificate } from '../../../electron/contract/trainer/certificates.js';
import { PrintButtons } from '../../components/print-buttons.js';
import { useWords } from '../../i18n/index.js';
import { QrCode } from '../../kiosk/qr-code.js';
import { fill, oneDecimal } from '../../screens/debrief/fill.js';
import { useTrainer } from '../desk-context.js';
import { TrainerPage } from '../page.js';
import { levelTitle } from '../titles.js';
import { useTrainerWords } from '../words.js';
import { keyNumber } from './key-number.js';
import './certificate.css';

/** More levels than this are counted, not listed. */
const LISTED = 4;

/** A signed certificate as it lies on paper: one page of A4, lying down. */
export function CertificatePage({ traineeId, issued, levelIds }: { readonly traineeId: string; readonly issued: IssuedCertificate; readonly levelIds: readonly string[] }) {
  const { t, pack } = useTrainerWords();
  const { words, language } = useWords();
  const { go } = useTrainer();
  const { certificate, keyId, text } = issued;
  const c = t.certificate;
  return (
    <TrainerPage title={fill(c.pageTitle, { name: certificate.name })} lead={c.pageLead} actions={(
      <>
        <button type="button" className="paper-button" data-key="escape" data-testid="award-back" onClick={() => go({ kind: 'person', traineeId })}><ArrowLeft aria-hidden="true" />{c.back}</button>
        <PrintButtons title={`${words.app.name} - ${c.file} - ${certificate.name}`} />
      </>
    )}>
      <div className="award-desk scroll" tabIndex={0}>
        <article className="award" data-testid="award">
          <p className="award-centre">{certificate.centre}</p>
          <h2>{certificate.what.kind === 'exam' ? c.paper.exam : c.paper.campaign}</h2>
          <p className="award-name">{certificate.name}</p>
          <Body issued={issued} levelIds={levelIds} pack={pack} />
          <div className="award-proof">
            <p className="award-seal"><small>{c.paper.rank}</small><b>{certificate.rank}</b></p>
            <dl>
              <div><dt>{c.paper.score}</dt><dd>{fill(c.paper.points, { score: oneDecimal(certificate.score) })}</dd></div>
              <div><dt>{c.paper.date}</dt><dd>{dayText(certificate.date, language)}</dd></div>
            </dl>
            <figure>
              <QrCode text={text} label={c.paper.qr} />
              <figcaption>{c.paper.qrNote}<span>{c.paper.key} <b>{keyNumber(keyId)}</b></span></figcaption>
            </figure>
          </div>
          <footer><p>{fill(c.paper.note, { centre: certificate.centre })}</p><p>{words.app.name}<span lang={language === 'en' ? 'zh-CN' : 'en'}>{words.app.latin}</span></p></footer>
        </article>
      </div>
    </TrainerPage>
  );
}

function Body({ issued: { certificate: { what } }, levelIds, pack }: { readonly issued: IssuedCertificate; readonly levelIds: readonly string[]; readonly pack: 'zh' | 'en' }) {
  const { t } = useTrainerWords();
  const { library } = useTrainer();
  const { paper } = t.certificate;
  if (what.kind !== 'exam') return <p className="award-body">{fill(paper.campaignBody, { n: levelIds.length })}</p>;
  const levels = levelIds.length > LISTED ? fill(paper.manyLevels, { n: levelIds.length }) : levelIds.map((id) => levelTitle(library, id, pack, t.free)).join(t.list);
  return <p className="award-body">{fill(paper.examBody, { exam: what.name, levels })}</p>;
}

/** A day, `2026-03-01`, as it is written on paper. */
function dayText(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
