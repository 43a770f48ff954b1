import type { Bilingual } from '../../contract/ids.js';

/** Something the trainer should read: what happened, where, and what to do. Nothing was half done. */
export class TrainerProblem extends Error {
  readonly problem: Bilingual;
  constructor(problem: Bilingual) {
    super(problem.en);
    this.name = 'TrainerProblem';
    this.problem = problem;
  }
}

/** What the results may refuse, by its reason; `where` is the file or folder, in brackets, or nothing. */
const RESULTS: Readonly<Record<string, (where: Bilingual) => Bilingual>> = {
  'disk-full': (where) => ({ zh: `磁盘满了，没有存下来${where.zh}。原有的成绩都在。腾出空间，再试一次。`, en: `The disk is full and nothing was kept${where.en}. All earlier results are safe. Free some space and try again.` }),
  'read-only': (where) => ({ zh: `成绩所在的文件夹不能写入，没有存下来${where.zh}。请检查文件夹权限，再试一次。`, en: `The folder of the results cannot be written, so nothing was kept${where.en}. Check its permissions and try again.` }),
  'in-use': (where) => ({ zh: `成绩文件正被另一个程序占着，没有办成${where.zh}。原有的成绩都在。请关掉那个程序，再试一次。`, en: `Another program has the file of the results open, so nothing was done${where.en}. All earlier results are safe. Close that program and try again.` }),
  'disk-failed': (where) => ({ zh: `存成绩的磁盘没有响应，没有办成${where.zh}。请检查这块磁盘和它的连接，再试一次；还是不行就重新启动这台机器。`, en: `The disk of the results does not answer, so nothing was done${where.en}. Check this disk and its connection and try again; if that does not help, restart the machine.` }),
  'damaged': (where) => ({ zh: `成绩文件损坏，读不出来${where.zh}。先关掉程序再打开：能救回的会自动救回，并告诉你有多少。`, en: `The file of the results is damaged${where.en}. Close the program and open it again: what can be saved is saved, and you are told how much.` }),
  'newer': () => ({ zh: '成绩文件来自更新的版本。文件原样没动，请更新这台机器上的程序。', en: 'The file of the results was written by a newer version. It is left untouched; update the program on this machine.' }),
  'number-taken': () => ({ zh: '这个工号已经有人用了。核对一下工号。', en: 'Somebody else has this staff number. Check the number.' }),
  'unknown-trainee': () => ({ zh: '这位学员已经不在名单里了。回到学员页再看一次。', en: 'This trainee is no longer on the list. Go back to the trainees and look again.' }),
  'unknown-class': () => ({ zh: '这个班已经不在了。换一个班，或者先新建。', en: 'This class is gone. Choose another one, or make it first.' }),
};

/** Any error as the trainer reads it: an error that brings its own sentences keeps them. */
export function problemOf(error: unknown): Bilingual {
  if (error instanceof Error) {
    for (const part of ['problem', 'sentence'] as const) {
      const found: unknown = Reflect.get(error, part);
      if (isBilingual(found)) return found;
    }
  }
  const known = error instanceof Error ? RESULTS[String(Reflect.get(error, 'reason'))] : undefined;
  if (known !== undefined) {
    const place: unknown = Reflect.get(error as Error, 'place');
    return known(typeof place === 'string' ? { zh: `（${place}）`, en: ` (${place})` } : { zh: '', en: '' });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return {
    zh: `没有办成：${reason}。已有的成绩没有动。再试一次；还是不行，把这句话记下来告诉管理员。`,
    en: `That did not work: ${reason}. The results that are kept were not touched. Try again; if it still fails, note this sentence for whoever looks after the machine.`,
  };
}

function isBilingual(value: unknown): value is Bilingual {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string';
}
