import type { Notice } from '../../electron/contract/notices.js';
import type { StationView } from '../../electron/contract/station.js';

/** One level of an open exam, as it is sat. */
export interface ExamSeat {
  readonly examId: string;
  readonly seed: number;
}

/** Whether a level of an exam may be begun: the exam is still open, fixes just this, and an attempt is left. */
export function maySit({ exams }: Pick<StationView, 'exams'>, levelId: string, { examId, seed }: ExamSeat): boolean {
  return exams.some(({ id, levels }) => id === examId && levels.some((fixed) => fixed.levelId === levelId && fixed.seed === seed && fixed.left > 0));
}

/** What somebody reads who was about to begin an exam that has been closed meanwhile. */
export const EXAM_OVER: Notice = {
  code: 'station/plans',
  message: {
    zh: '这场考核刚才停止了，或者次数已经用完，这一次没有开始，也不算一次。有疑问请找培训老师。',
    en: 'This exam has been closed in the meantime, or no attempt is left. Nothing was begun and nothing counted. If in doubt, ask your trainer.',
  },
};
