import type { Bilingual } from '../../contract/ids.js';
import { ExchangeProblem } from './problem.js';

/** Why a bundle is refused: `what` is the file's name, for the sentence. */
const REFUSALS = {
  'bundle/not-a-bundle': {
    zh: '这不是“下一通”的成绩包。成绩包的名字以 .ncb 结尾，由练习机导出。',
    en: 'This is no results file of Next Call. Those end in .ncb and are exported by a station.',
  },
  'bundle/cut-short': {
    zh: '这份成绩包不完整，后半截没有拷过来。请在练习机重新导出，等 U 盘提示可以拔出再拔。',
    en: 'This results file is incomplete: its end was not copied. Export it again at the station, and take the stick out only when it may be taken out.',
  },
  'bundle/altered': {
    zh: '这份成绩包的内容和签名对不上：被改过，或者在拷贝时损坏了。什么也没有合并。请在练习机重新导出。',
    en: 'The contents of this results file do not match its signature: it was changed, or damaged in copying. Nothing was merged. Export it again at the station.',
  },
  'bundle/another-centre': {
    zh: '这份成绩包是另一个中心的练习机导出的，本机不认得它的密钥。请核对 U 盘；如果那台练习机应当属于本中心，请先给它登记，再重新导出。',
    en: 'This results file comes from a station of another centre, whose key is not known here. Check the stick; if the station should belong to this centre, enrol it first and export again.',
  },
  'bundle/too-big': {
    zh: '成绩包太大，什么也没做：一份最多 20 万次练习、256 MB。这台练习机的旧成绩早该收走了，请找看管机器的人处理。',
    en: 'The results file is too large, and nothing was done: one holds at most 200,000 runs and 256 MB. Old results have to be moved off this station first; ask whoever looks after the machines.',
  },
  'bundle/not-enrolled': {
    zh: '这台练习机还没有登记，导出的成绩没有签名，培训师的电脑不会收。请先用培训师给的登记文件（.nce）登记。',
    en: 'This station is not enrolled: its results could not be signed and the trainer’s computer would refuse them. Enrol it first with the trainer’s enrolment file (.nce).',
  },
} as const satisfies Record<string, Bilingual>;

/** The refusal with its sentence. */
export function refusal(code: keyof typeof REFUSALS): ExchangeProblem {
  return new ExchangeProblem(code, REFUSALS[code]);
}

/** A bundle of a format that this program does not read. */
export function otherVersion(found: number, known: number): ExchangeProblem {
  return new ExchangeProblem('bundle/other-version', {
    zh: `这份成绩包是第 ${found} 版格式，本程序只读第 ${known} 版。请把${found > known ? '本机' : '练习机'}的程序更新到同一版本，再导出一次。`,
    en: `This results file has format ${found}; this program reads format ${known}. Update the program on ${found > known ? 'this computer' : 'the station'} so that both have the same version, then export again.`,
  });
}

/** A bundle with runs of content that is not here. */
export function otherContent(packs: readonly { readonly packId: string; readonly packHash: string }[]): ExchangeProblem {
  const list = packs.slice(0, 5).map(({ packId, packHash }) => `${packId} ${packHash.slice(0, 8)}`).join(', ');
  return new ExchangeProblem('bundle/other-content', {
    zh: `这份成绩包里有本机没有的内容（${list}）：练习机上的程序或题包和本机不是同一版。什么也没有合并。请先把两边更新成一样；也可以选“仍然合并”，分数和所说的话都会留下，只是这些班次在本机看不了回放。`,
    en: `This results file holds runs of content that is not here (${list}): the program or a pack on the station is another version. Nothing was merged. Make both the same first; or choose “merge all the same”: scores and the lines said are kept, only these runs cannot be watched again here.`,
  });
}

/** A merge that the disk ended in the middle. */
export function mergeStopped(done: number, all: number, reason: string): ExchangeProblem {
  return new ExchangeProblem('bundle/merge-stopped', {
    zh: `合并到一半停了：${all} 个班次里合并了 ${done} 个（${reason}）。合并好的都在。请先检查磁盘空间，再合并同一个文件一次，只会补上剩下的。`,
    en: `The merge stopped half way: ${done} of ${all} runs were merged (${reason}). Those are kept. Check the disk, then merge the same file again; only the rest is added.`,
  });
}
