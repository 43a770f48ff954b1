import { IdCard } from 'lucide-react';
import { useWords } from '../../i18n/index.js';
import { cardLine } from '../../library.js';
import { useDebrief } from './debrief-context.js';
import { fill, oneDecimal } from './fill.js';
import { levelSum, verdictOf } from './verdict.js';

/** Which level, how it was played, what it came to, and why it was passed or not. */
export function DebriefHead({ rewound }: { readonly rewound: boolean }) {
  const { words } = useWords();
  const { run, entry, say, nameOf } = useDebrief();
  const t = words.debrief;
  const { report, replay } = run;
  const sum = levelSum(words, run);
  return (
    <header className="debrief-head">
      <div className="head-level">
        <p className="head-where">{[words.debrief.heading, words.levels[replay.mode], fill(t.seed, { seed: replay.seed })].join(' · ')}{rewound && <em>{t.practiceRun}</em>}</p>
        <h1>{say(entry.sheet.title)}</h1>
        <p className={report.passed ? 'verdict passed' : 'verdict failed'} data-testid="verdict"><b>{report.passed ? t.passed : t.failed}</b>{verdictOf(words, run, nameOf)}</p>
        {report.cards.length > 0 && <p className="head-cards" data-testid="kept-cards"><IdCard aria-hidden="true" /><b>{t.kept}</b>{report.cards.map((card) => <span key={card}>{say(cardLine(card))}</span>)}</p>}
      </div>
      <div className="head-score">
        <p className="head-number" data-testid="score" aria-label={fill(t.score, { score: oneDecimal(report.score) })}>{oneDecimal(report.score)}</p>
        <p className={`rank-badge rank-${report.rank}`} data-testid="rank"><span aria-hidden="true">{report.rank}</span><span className="hidden-text">{fill(t.rank, { rank: report.rank })}</span><small>{words.ranks[report.rank]}</small></p>
        {sum !== null && <p className="head-sum" data-testid="sum">{sum.sum}{sum.why !== '' && <span className={sum.costs ? 'cost' : undefined}>{sum.why}</span>}</p>}
      </div>
    </header>
  );
}
