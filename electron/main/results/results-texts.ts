import type { Notice } from '../../contract/notices.js';
import type { ResultsReason } from './results-problem.js';
import type { Salvaged } from './salvage.js';

const REASONS: Readonly<Record<ResultsReason, { readonly zh: string; readonly en: string }>> = {
  'disk-full': { zh: '磁盘已满', en: 'the disk is full' },
  'read-only': { zh: '没有写入权限', en: 'writing is not allowed there' },
  'in-use': { zh: '另一个程序正占着它', en: 'another program has it open' },
  damaged: { zh: '文件已损坏', en: 'the file is damaged' },
  newer: { zh: '文件来自更新的版本', en: 'the file comes from a newer version' },
  'number-taken': { zh: '工号已有人使用', en: 'the staff number is taken' },
  'unknown-class': { zh: '没有这个班级', en: 'there is no such class' },
  'unknown-trainee': { zh: '没有这名学员', en: 'there is no such trainee' },
  'disk-failed': { zh: '磁盘没有响应', en: 'the disk does not answer' },
};

/** Why something went wrong, as part of a sentence. */
export function reasonText(reason: ResultsReason): { readonly zh: string; readonly en: string } {
  return REASONS[reason];
}

/** What helps against it, as a part of a sentence. */
function remedy(reason: ResultsReason): { readonly zh: string; readonly en: string } {
  if (reason === 'in-use') return { zh: '请关掉打开它的另一个程序', en: 'Close the other program that has it open' };
  return { zh: '请检查磁盘空间和权限', en: 'Check free space and permissions' };
}

/** Every notice about results: what happened, where, and what to do. */
export const RESULTS_NOTICES = {
  broken: (file: string, { people, runs, fromBackup, unreadable }: Salvaged): Notice => ({
    code: 'results/broken',
    message: {
      zh: `成绩文件有损坏，已另存为 ${file}，没有删除。新文件里找回了 ${people} 名学员、${runs} 次训练，其中 ${fromBackup} 次来自备份；有 ${unreadable} 处读不出来。请核对最近的成绩，并检查这块磁盘。`,
      en: `The file of results was damaged and was kept aside as ${file}; nothing was deleted. ${people} trainees and ${runs} runs were recovered, ${fromBackup} of the runs from the backup; ${unreadable} places could not be read. Check the latest results, and this disk.`,
    },
  }),
  repairCutShort: (aside: string): Notice => ({
    code: 'results/broken',
    message: {
      zh: `上次修复或恢复成绩文件的时候程序被打断了，这次已经接着办完。原来的文件是 ${aside}，没有删除。请核对最近的成绩。`,
      en: `The program was stopped while the file of results was repaired or restored; that is completed now. The earlier file lies in ${aside}; nothing was deleted. Check the latest results.`,
    },
  }),
  missing: (file: string, { people, runs }: Salvaged): Notice => ({
    code: 'results/broken',
    message: {
      zh: `成绩文件 ${file} 不见了，已经新建一个；从备份里找回了 ${people} 名学员、${runs} 次训练。如果不是您拿走的，请检查这块磁盘，并看看回收站。`,
      en: `The file of results ${file} is missing and a new one was made; ${people} trainees and ${runs} runs came back from the backup. If you did not take it away, check this disk, and the bin.`,
    },
  }),
  hopeless: (file: string, reason: ResultsReason): Notice => ({
    code: 'results/broken',
    message: {
      zh: `成绩文件有损坏，也没能修复（${REASONS[reason].zh}）。原文件是 ${file}，没有删除。这次的成绩先放在临时文件里；请腾出磁盘空间后重新启动，或从备份恢复。`,
      en: `The file of results is damaged and could not be repaired (${REASONS[reason].en}). It lies untouched as ${file}. Results are kept in a temporary file for now; free some disk space and start again, or restore a backup.`,
    },
  }),
  newer: (file: string): Notice => ({
    code: 'results/newer',
    message: {
      zh: `成绩文件来自更新的版本，原样未动。这次的成绩另存在 ${file}，更新程序后会自动并回去。`,
      en: `The file of results was written by a newer version and is left untouched. Results are kept in ${file} until the program is updated, and then joined on their own.`,
    },
  }),
  elsewhere: (file: string, reason: ResultsReason, kept: 'file' | 'memory'): Notice => ({
    code: 'results/elsewhere',
    message: {
      zh: `成绩文件 ${file} 现在不能写（${REASONS[reason].zh}）。成绩先放在${kept === 'file' ? '临时文件' : '内存'}里，能写之后会自动并回去。${remedy(reason).zh}${kept === 'memory' ? '，先不要关机' : ''}。`,
      en: `The file of results ${file} cannot be written (${REASONS[reason].en}). Results are kept in ${kept === 'file' ? 'a temporary file' : 'memory'} and joined on their own as soon as it can. ${remedy(reason).en}${kept === 'memory' ? ', and do not switch the station off before' : ''}.`,
    },
  }),
  joined: (runs: number): Notice => ({
    code: 'results/writable-again',
    message: { zh: `另外存放的 ${runs} 次训练已经并入成绩文件。`, en: `${runs} runs that were kept aside have joined the file of results.` },
  }),
  nearlyFull: (): Notice => ({
    code: 'results/unwritable',
    message: {
      zh: '磁盘满了。成绩还能写进预留的空间，但很快就会用完。请现在清理磁盘。',
      en: 'The disk is full. Results still fit into the space that was set aside for this, but not for long. Free some disk space now.',
    },
  }),
  unwritable: (reason: ResultsReason, kept: 'journal' | 'memory'): Notice => ({
    code: 'results/unwritable',
    message: {
      zh: `成绩暂时写不进文件（${REASONS[reason].zh}），先记在${kept === 'journal' ? '旁边的日志文件' : '内存'}里，会一直重试。${remedy(reason).zh}${kept === 'memory' ? '，先不要关机' : ''}。`,
      en: `Results cannot be filed (${REASONS[reason].en}). They are kept in ${kept === 'journal' ? 'a journal beside the file' : 'memory'} and tried again. ${remedy(reason).en}${kept === 'memory' ? ', and do not switch the station off' : ''}.`,
    },
  }),
  writableAgain: (): Notice => ({
    code: 'results/writable-again',
    message: { zh: '成绩已经全部写入磁盘。', en: 'All results have been written to disk.' },
  }),
  backupFailed: (folder: string, reason: ResultsReason | 'gone'): Notice => ({
    code: 'results/backup',
    message: reason === 'gone'
      ? { zh: `备份文件夹 ${folder} 找不到。成绩本身不受影响；请插好存储设备，或另选一个文件夹。`, en: `The backup folder ${folder} cannot be found. The results themselves are unharmed; plug the device in, or choose another folder.` }
      : { zh: `备份到 ${folder} 没有成功（${REASONS[reason].zh}）。成绩本身不受影响；请检查那里的空间和权限。`, en: `The backup to ${folder} failed (${REASONS[reason].en}). The results themselves are unharmed; check free space and permissions there.` },
  }),
} as const;
