import { PrintButtons } from '../../components/print-buttons.js';
import { useWords } from '../../i18n/index.js';
import { useTrainerWords } from '../words.js';
import './report.css';

/** The page as it stands, on paper or as a PDF: buttons and rail stay behind. */
export function ReportButtons({ name }: { readonly name: string }) {
  const { words } = useWords();
  const { t } = useTrainerWords();
  return <PrintButtons strong={false} title={`${words.app.name} - ${t.report} - ${name}`} />;
}
