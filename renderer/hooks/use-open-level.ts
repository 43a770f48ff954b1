import { useCallback } from 'react';
import type { Notice } from '../../electron/contract/notices.js';
import type { LevelEntry, OpenLevel } from '../library.js';
import { openLevel } from '../open-level.js';
import { useProfile } from './use-profile.js';

/** Opens a level; null when its file cannot be read, which a notice then explains. */
export function useOpenLevel(): (entry: LevelEntry) => Promise<OpenLevel | null> {
  const { addNotice } = useProfile();
  return useCallback(async (entry) => {
    try {
      return await openLevel(entry);
    } catch (error) {
      console.error(`The level ${entry.key} could not be opened.`, error);
      addNotice(unreadable(entry));
      return null;
    }
  }, [addNotice]);
}

function unreadable({ key, outline: { title, folder } }: LevelEntry): Notice {
  return {
    code: 'level/unreadable',
    message: {
      zh: `《${title.zh}》打不开：游戏里 ${key} 的文件（${folder}）读不出来。退出再开一次试试；还是不行就重新安装，你的进度不会丢。`,
      en: `“${title.en}” cannot be opened: the game's file for ${key} (${folder}) could not be read. Close the game and start it again; if that does not help, install it anew. Your progress is kept.`,
    },
  };
}
