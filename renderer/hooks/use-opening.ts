import { useCallback } from 'react';
import type { Notice } from '../../electron/contract/notices.js';
import type { LevelEntry, OpenLevel } from '../library.js';
import { openLevel } from '../open-level.js';
import { fetchScreen } from '../screens/index.js';
import type { Screen } from '../screens/screen.js';
import { useProfile } from './use-profile.js';

/** Fetches what was left out of the start. What cannot be read is explained in a notice. */
export interface Opening {
  /** Opens a level and the desk it is played at; null when a file cannot be read. */
  readonly level: (entry: LevelEntry) => Promise<OpenLevel | null>;
  /** Fetches a screen; false when its file cannot be read. */
  readonly screen: (kind: Screen['kind']) => Promise<boolean>;
}

/** See {@link Opening}. */
export function useOpening(): Opening {
  const { addNotice } = useProfile();
  const level = useCallback(async (entry: LevelEntry) => {
    try {
      const [opened] = await Promise.all([openLevel(entry), fetchScreen('shift')]);
      return opened;
    } catch (error) {
      console.error(`The level ${entry.key} could not be opened.`, error);
      addNotice(levelUnreadable(entry));
      return null;
    }
  }, [addNotice]);
  const screen = useCallback(async (kind: Screen['kind']) => {
    try {
      await fetchScreen(kind);
      return true;
    } catch (error) {
      console.error(`The screen ${kind} could not be opened.`, error);
      addNotice(SCREEN_UNREADABLE);
      return false;
    }
  }, [addNotice]);
  return { level, screen };
}

function levelUnreadable({ key, outline: { title, folder } }: LevelEntry): Notice {
  return {
    code: 'level/unreadable',
    message: {
      zh: `《${title.zh}》打不开：游戏里 ${key} 的文件（${folder}）读不出来。退出再开一次试试；还是不行就重新安装，你的进度不会丢。`,
      en: `“${title.en}” cannot be opened: the game's file for ${key} (${folder}) could not be read. Close the game and start it again; if that does not help, install it anew. Your progress is kept.`,
    },
  };
}

const SCREEN_UNREADABLE: Notice = {
  code: 'screen/unreadable',
  message: {
    zh: '这一页打不开：游戏自己的一个文件读不出来。退出再开一次试试；还是不行就重新安装，你的进度不会丢。',
    en: "This page cannot be opened: one of the game's own files could not be read. Close the game and start it again; if that does not help, install it anew. Your progress is kept.",
  },
};
