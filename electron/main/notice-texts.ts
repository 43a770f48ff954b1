import type { Bilingual } from '../contract/ids.js';
import type { Notice } from '../contract/notices.js';

/** Why a disk refuses a file, in words, by the system's code. */
const REFUSALS: Readonly<Record<string, Bilingual>> = {
  EACCES: { zh: '那里不允许写文件', en: 'writing there is not allowed' },
  EPERM: { zh: '那里不允许写文件，或者文件正被别的程序打开', en: 'writing there is not allowed, or another program has the file open' },
  EBUSY: { zh: '文件正被别的程序打开', en: 'another program has the file open' },
  EROFS: { zh: '那个磁盘只能读', en: 'that disk can only be read' },
  ENOSPC: { zh: '磁盘满了', en: 'the disk is full' },
  EDQUOT: { zh: '分给您的磁盘空间用完了', en: 'your share of the disk is used up' },
  ENOENT: { zh: '那个文件夹不在了', en: 'that folder is no longer there' },
  EISDIR: { zh: '那里已经有一个同名的文件夹', en: 'a folder of that name is there already' },
  ENAMETOOLONG: { zh: '文件名太长', en: 'the name is too long' },
};

/** Every notice of the shell: what happened, where, and what to do. */
export const NOTICES = {
  saveBroken: (file: string): Notice => ({
    code: 'save/broken',
    message: {
      zh: `存档无法读取，已另存为 ${file}，这次从新存档开始。原来的内容没有删除。`,
      en: `Your save could not be read. It was kept aside as ${file} and the game starts afresh; nothing was deleted.`,
    },
  }),
  saveStuck: (file: string, reason: string): Notice => ({
    code: 'save/broken',
    message: {
      zh: `存档 ${file} 无法读取，也无法移开（${reason}）。这次的进度不会保存，请检查该文件的权限。`,
      en: `The save ${file} can be neither read nor moved aside (${reason}). Nothing of this session will be kept; check the file's permissions.`,
    },
  }),
  saveNewer: (found: number, known: number): Notice => ({
    code: 'save/newer',
    message: {
      zh: `存档来自更新的版本（第 ${found} 版，本程序只认识到第 ${known} 版）。存档原样未动，这次的进度不会保存。请更新游戏。`,
      en: `The save was written by a newer version of the game (format ${found}; this one knows ${known}). It is left untouched and nothing of this session will be kept. Update the game to go on with it.`,
    },
  }),
  unwritable: (reason: string): Notice => ({
    code: 'save/unwritable',
    message: {
      zh: `进度暂时写不进磁盘（${reason}）。游戏会一直重试，请检查磁盘空间和权限，先不要关闭游戏。`,
      en: `Your progress cannot be written to disk (${reason}). The game keeps trying; check free space and permissions before you close it.`,
    },
  }),
  writableAgain: (): Notice => ({
    code: 'save/writable-again',
    message: { zh: '进度已经写入磁盘。', en: 'Your progress has been written to disk.' },
  }),
  paperSaved: (file: string): Notice => ({
    code: 'paper/saved',
    message: { zh: `已存为 ${file}`, en: `Saved as ${file}` },
  }),
  paperUnwritable: (file: string, code: string): Notice => {
    const { zh, en } = REFUSALS[code] ?? { zh: `磁盘不接受${code === '' ? '' : `（${code}）`}`, en: `the disk refuses it${code === '' ? '' : ` (${code})`}` };
    return {
      code: 'paper/unwritable',
      message: { zh: `没有存成 ${file}：${zh}。换个地方再存一次。`, en: `${file} was not saved: ${en}. Try again in another place.` },
    };
  },
  paperFailed: (): Notice => ({
    code: 'paper/failed',
    message: { zh: '这一页没能变成 PDF。再试一次；还不行就用“打印”。', en: 'The page could not be turned into a PDF. Try once more, or use “Print”.' },
  }),
  interruptedBroken: (file: string): Notice => ({
    code: 'interrupted/broken',
    message: {
      zh: `上次中断的班次无法读取，已另存为 ${file}。其他进度不受影响。`,
      en: `The shift that was cut short could not be read and was kept aside as ${file}. Everything else is unharmed.`,
    },
  }),
} as const;
