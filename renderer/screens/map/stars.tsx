import { Star } from 'lucide-react';
import { useWords } from '../../i18n/index.js';

/** Three stars, as many of them filled as were earned; read aloud as a number. */
export function Stars({ n }: { readonly n: number }) {
  const { t } = useWords();
  return (
    <span className="stars">
      {[1, 2, 3].map((star) => <Star key={star} aria-hidden="true" className={star <= n ? 'earned' : undefined} />)}
      <span className="hidden-text">{t('campaign.map.stars', { n })}</span>
    </span>
  );
}
