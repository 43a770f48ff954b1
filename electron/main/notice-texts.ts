import type { Notice } from '../contract/notices.js';

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
  interruptedBroken: (file: string): Notice => ({
    code: 'interrupted/broken',
    message: {
      zh: `上次中断的班次无法读取，已另存为 ${file}。其他进度不受影响。`,
      en: `The shift that was cut short could not be read and was kept aside as ${file}. Everything else is unharmed.`,
    },
  }),
} as const;
