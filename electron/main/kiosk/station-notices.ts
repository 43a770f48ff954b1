import type { Notice } from '../../contract/notices.js';

/** A moment as a clock on the wall of the room shows it, to the minute. */
const clockText = (at: string): string => new Date(at).toLocaleString('sv-SE').slice(0, 16);

/** What a trainer reads about the station: what happened, where, and what to do. */
export const STATION_NOTICES = {
  setupBroken: (file: string): Notice => ({
    code: 'station/setup-broken',
    message: {
      zh: `站点设置 station.json 无法读取，已另存为 ${file}，这台机器先按出厂设置继续锁定运行。请重新填写站点设置。`,
      en: `The station's settings (station.json) could not be read. They were kept aside as ${file}, and the station stays locked with the settings of a new one. Please set it up again.`,
    },
  }),
  setupStuck: (): Notice => ({
    code: 'station/setup-broken',
    message: {
      zh: '站点设置 station.json 无法读取，也无法移开。这台机器先按出厂设置继续锁定运行，请检查该文件的权限。',
      en: "The station's settings (station.json) can be neither read nor moved aside. The station stays locked with the settings of a new one; check the file's permissions.",
    },
  }),
  pinBroken: (file: string | null): Notice => ({
    code: 'station/pin-lost',
    message: {
      zh: `管理密码的文件 station-pin.json 无法读取${file === null ? '' : `，已另存为 ${file}`}。请在数据文件夹里放一个名为 reset-pin 的空文件，再重新启动，然后设置新密码。`,
      en: `The file of the PIN (station-pin.json) could not be read${file === null ? '' : ` and was kept aside as ${file}`}. Put an empty file named reset-pin into the data folder, start the station again, and set a new PIN.`,
    },
  }),
  pinReset: (at: string): Notice => ({
    code: 'station/pin-reset',
    message: {
      zh: `管理密码已由数据文件夹里的 reset-pin 文件清除（${clockText(at)}）。如果不是你放的，请查一查谁能进这台机器。`,
      en: `The PIN was cleared by a file named reset-pin in the data folder (${clockText(at)}). If you did not put it there, find out who can reach this computer.`,
    },
  }),
  pinUnwritten: (): Notice => ({
    code: 'station/unwritable',
    message: {
      zh: '站点的文件写不进磁盘。请检查磁盘空间和数据文件夹的权限。',
      en: 'The files of the station cannot be written. Check the free space on the disk and the permissions of the data folder.',
    },
  }),
  resultsClosed: (reason: string): Notice => ({
    code: 'station/results',
    message: {
      zh: `成绩库打不开（${reason}）。现在谁也不能签到，练习不会开始，以免成绩丢失。请检查磁盘后重新启动。`,
      en: `The file of results cannot be opened (${reason}). Nobody can sign in until it can, so that no result is lost. Check the disk and start the station again.`,
    },
  }),
  resultsRefused: (reason: string): Notice => ({
    code: 'station/results',
    message: {
      zh: `有成绩没有写进磁盘（${reason}）。请检查磁盘空间；在此之前的成绩都在。`,
      en: `A result could not be written to disk (${reason}). Check the free space; everything that was written before is safe.`,
    },
  }),
  runInterrupted: (name: string): Notice => ({
    code: 'station/interrupted',
    message: {
      zh: `上次机器中途停下，${name} 的练习按“中断”存档，已打完的电话都在。`,
      en: `The station stopped in the middle of a run of ${name}. The run is filed as interrupted, with every call that was finished.`,
    },
  }),
} as const;
