import type { PolicyDiagnostic } from '../game/content/policy/index.js';
import type { Notice } from '../electron/contract/notices.js';
import type { ShelfPack } from './library.js';
import type { PolicyInForce } from './policy.js';

/** Says of each of the player's own packs where it and the policy that holds contradict each other; nothing of packs that agree with it. */
export async function packNotices(packs: readonly ShelfPack[], { policy, own }: PolicyInForce): Promise<readonly Notice[]> {
  const found = await Promise.all(packs.map(async ({ id, clashes }) => ({ id, faults: (await clashes?.(policy)) ?? [] })));
  return found.flatMap(({ id, faults: [first, ...more] }) => (first === undefined ? [] : [noticeOf(id, first, more.length, own)]));
}

/** The first contradiction in full, and how many more there are. */
function noticeOf(pack: string, { code, path, message, hint }: PolicyDiagnostic, more: number, own: boolean): Notice {
  return {
    code: 'packs/policy',
    message: {
      zh: `题包“${pack}”和${own ? '中心规则' : '默认规则'}有对不上的地方，照样能打。规则里的 ${path}（${code}）：${message.zh}${hint.zh}${more === 0 ? '' : `另外还有 ${more} 处。`}`,
      en: `The pack “${pack}” contradicts ${own ? 'the centre’s policy' : 'the default policy'}; it can be played all the same. ${path} in the policy (${code}): ${message.en} ${hint.en}${more === 0 ? '' : ` There are ${more} more.`}`,
    },
  };
}
