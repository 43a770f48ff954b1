import { accessSync, constants, mkdtempSync, rmdirSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Bilingual } from '../../contract/ids.js';
import { stationConfigSchema, STATION_VERSION, type StationConfig } from '../../contract/station-config.js';
import { setupFieldSchema, type SetupDraft, type SetupFault, type SetupField, type SetupView } from '../../contract/station-setup.js';

/** What is wrong with a value that the schema refuses, by its field: what would be right. */
const SENTENCES: Readonly<Record<SetupField, Bilingual>> = {
  kiosk: { zh: '只能是开或者关。', en: 'On or off, nothing else.' },
  stationName: { zh: '给这台机器起个名字，1 到 60 个字，不能全是空格。', en: 'Give this station a name of 1 to 60 characters, not only spaces.' },
  classes: { zh: '最多选 200 个班。', en: 'At most 200 classes.' },
  guests: { zh: '只能是开或者关。', en: 'On or off, nothing else.' },
  levels: { zh: '至少选一关，最多 100 关；不想一关一关选，就选“所有短关”。', en: 'Choose at least one level and at most 100, or offer every short one.' },
  sound: { zh: '只能是开或者关。', en: 'On or off, nothing else.' },
  volume: { zh: '音量在 0 到 100% 之间。', en: 'The volume lies between 0 and 100%.' },
  textScale: { zh: '字号只有标准、大、特大三种。', en: 'The text size is normal, large or largest.' },
  language: { zh: '语言只有中文、English 和跟随系统。', en: 'The language is 中文, English or that of the system.' },
  idleSeconds: { zh: '5 到 3600 秒之间的整数。', en: 'A whole number of seconds from 5 to 3600.' },
  countdownSeconds: { zh: '3 到 300 秒之间的整数。', en: 'A whole number of seconds from 3 to 300.' },
  contact: { zh: '最多 120 个字，写得短一点，远处也看得清。', en: 'At most 120 characters; a short one is read from further away.' },
  backup: { zh: '备份要有一个文件夹，1 到 720 小时备份一次。', en: 'A backup needs a folder, and an interval of 1 to 720 hours.' },
};

const FOLDER = {
  atDesk: { zh: '备份文件夹要在培训师工作台里选：练习机上不打开系统的选择框，免得锁开一道缝。这里可以停掉备份，或者改多久一次。', en: 'Choose the backup folder at the trainer’s desk: a station opens no dialog of the system, so that its lock has no gap. Here you can stop the backup or change how often it is made.' },
  relative: { zh: '文件夹要写完整的路径，从盘符或根目录开始。', en: 'The folder needs its whole path, from the drive or the root on.' },
  gone: { zh: '找不到这个文件夹。U 盘插上了吗？共享文件夹连上了吗？', en: 'This folder is not there. Is the stick plugged in, is the share connected?' },
  noFolder: { zh: '这不是文件夹。选一个文件夹来放备份。', en: 'This is no folder. Choose a folder for the backups.' },
  readOnly: { zh: '这个文件夹写不进去。换一个文件夹，或者检查它的权限。', en: 'This folder cannot be written. Choose another one, or check its permissions.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A draft that may be kept, or a sentence for every field that may not. */
export type Judged = { readonly kind: 'good'; readonly config: StationConfig } | { readonly kind: 'bad'; readonly faults: readonly SetupFault[] };

/** Looks at a draft through the schema of station.json; a new backup folder is tried on the disk as well. */
export function judge(draft: SetupDraft, before: StationConfig, place: SetupView['place']): Judged {
  const parsed = stationConfigSchema.safeParse({ ...draft, version: STATION_VERSION });
  const faults = new Map<SetupField, Bilingual>();
  for (const { path } of parsed.error?.issues ?? []) {
    const field = setupFieldSchema.safeParse(path[0]);
    if (field.success) faults.set(field.data, SENTENCES[field.data]);
  }
  const folder = draft.backup?.folder ?? null;
  // One that is gone at the moment, such as a stick, must not keep the trainer from changing anything else.
  if (folder !== null && folder !== before.backup?.folder && !faults.has('backup')) {
    const sentence = place === 'station' ? FOLDER.atDesk : faultOfFolder(folder);
    if (sentence !== null) faults.set('backup', sentence);
  }
  if (parsed.success && faults.size === 0) return { kind: 'good', config: parsed.data };
  return { kind: 'bad', faults: [...faults].map(([field, sentence]) => ({ field, sentence })) };
}

/** Why no backup can be written into a folder; null when one can. */
function faultOfFolder(folder: string): Bilingual | null {
  if (!isAbsolute(folder)) return FOLDER.relative;
  try {
    if (!statSync(folder).isDirectory()) return FOLDER.noFolder;
  } catch {
    return FOLDER.gone;
  }
  try {
    accessSync(folder, constants.W_OK);
    // What the permissions say is not always what the disk does.
    rmdirSync(mkdtempSync(join(folder, 'next-call-')));
    return null;
  } catch {
    return FOLDER.readOnly;
  }
}
