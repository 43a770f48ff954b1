import { mentorMoment, mentorPick } from '../../../game/session/index.js';
import { MentorLine } from '../../components/mentor-line.js';
import { useProfile } from '../../hooks/use-profile.js';
import { useWords } from '../../i18n/index.js';
import { useDebrief } from './debrief-context.js';

/** What Tang Rui says to this run: about the most telling thing that happened, the same line whenever one looks. */
export function MentorNote({ rewound }: { readonly rewound: boolean }) {
  const { words } = useWords();
  const { run } = useDebrief();
  const { runs } = useProfile().profile;
  // The run itself is among those that are kept.
  const firstS = !rewound && runs.filter(({ rank }) => rank === 'S').length === 1;
  const moment = mentorMoment(run.report, { firstS, room: run.level.kind === 'interview' });
  const lines: readonly string[] = words.campaign.mentor.moments[moment];
  return <MentorLine line={lines[mentorPick(run.replay.seed, lines.length)] ?? ''} />;
}
