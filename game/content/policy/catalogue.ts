import type { Severity } from '../diagnostic.js';
import type { Text } from '../schema/common.js';

/** What is known about one kind of fault of a policy, in both languages: a trainer reads it on the screen. */
export interface PolicyFault {
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in a few words. */
  readonly title: Text;
  /** What to do about it. */
  readonly hint: Text;
}

const fault = (severity: Severity) => (code: string, title: Text, hint: Text): PolicyFault => ({ code, severity, title, hint });
const error = fault('error');
const warning = fault('warning');

/** Every fault that a policy can have. An error means that the whole file is set aside and the default holds. Codes are permanent. */
export const POLICY_CATALOGUE = {
  yamlSyntax: error('PO001', { zh: '不是合格的 YAML', en: 'The file is not valid YAML' }, { zh: '改好这里提到的那一行，多半是缩进不对，或者文字里有冒号却没加引号。', en: 'Mend the line named here; most often it is a wrong indent, or a text with a colon that needs quotes.' }),
  duplicateKey: error('PO002', { zh: '同一处写了两个同名的键', en: 'The same key twice in one place' }, { zh: '留一个，另一个改名或删掉。', en: 'Rename or remove one of the two.' }),
  wrongValue: error('PO003', { zh: '填的值不对', en: 'A value of the wrong kind' }, { zh: '按 levels/README.md 里这一项的说明改。', en: 'Write what levels/README.md says for this place.' }),
  unknownKey: error('PO004', { zh: '不认识的键', en: 'A key that the format does not know' }, { zh: '看看是不是拼错了，没有用就删掉。', en: 'Check its spelling, or remove it.' }),
  missingKey: error('PO005', { zh: '少了一个必填的键', en: 'A key that must be there is missing' }, { zh: '补上。', en: 'Add it.' }),
  badId: error('PO006', { zh: '编号的写法不对', en: 'An id of a wrong form' }, { zh: '用小写字母开头，后面是字母、数字和连字符。', en: 'Use letters, digits and hyphens, starting with a small letter.' }),
  missingLanguage: error('PO007', { zh: '只写了一种语言', en: 'A text in one language only' }, { zh: '把另一种语言也写上。', en: 'Write the other language beside it.' }),
  emptyText: error('PO008', { zh: '文字是空的', en: 'An empty text' }, { zh: '写上文字。', en: 'Write the text.' }),

  thresholds: error('PO010', { zh: '等级线没有逐级升高', en: 'The thresholds do not rise from rank to rank' }, { zh: '要满足 pass < B < A < S，而且 pass 高于 0。', en: 'Keep pass < B < A < S, and pass above 0.' }),
  weights: error('PO011', { zh: '各部分的权重加起来不是 100', en: 'The weights of the sections do not add up to 100' }, { zh: '调整 weight，让它们加起来正好 100。', en: 'Change the weights so that they add up to exactly 100.' }),
  points: error('PO012', { zh: '各项分数加起来不等于这一部分的权重', en: 'The points of the items do not add up to their section' }, { zh: '调整 points 或 weight，让两边相等。', en: 'Change the points or the weight so that both agree.' }),
  duplicateId: error('PO013', { zh: '编号重复', en: 'An id is used twice' }, { zh: '给其中一个换个编号。', en: 'Give one of the two another id.' }),
  unknownTag: error('PO014', { zh: '没有这个标签', en: 'A tag that does not exist' }, { zh: '用 levels/README.md 里列出的标签。', en: 'Use one of the tags of levels/README.md.' }),
  goodTag: error('PO015', { zh: '把好话的标签当成了过错', en: 'A tag of good lines stands among the faults' }, { zh: '换成踩雷或自动标签，好话不能扣分。', en: 'Name a landmine or automatic tag; a good line cannot cost points.' }),
  unknownStep: error('PO016', { zh: '没有这个步骤', en: 'A step that does not exist' }, { zh: '用 levels/README.md 里列出的步骤。', en: 'Use one of the steps of levels/README.md.' }),

  emptyPhrase: error('PO020', { zh: '禁语是空的', en: 'An empty phrase' }, { zh: '写上禁语，或删掉这一行。', en: 'Write the phrase, or remove the line.' }),
  duplicatePhrase: warning('PO021', { zh: '禁语写了两遍', en: 'A phrase stands twice' }, { zh: '删掉一遍，它只算一次。', en: 'Remove one; it counts once.' }),
  phraseInModel: warning('PO022', { zh: '高分话术里就有这句禁语', en: 'A model line says this phrase itself' }, { zh: '把禁语写得更具体，或放到 alone 里，不然照着高分说也会扣分。', en: 'Word the phrase more narrowly, or move it to `alone`; as it stands, saying the model line costs points.' }),

  unknownRemedy: error('PO030', { zh: '没有来电用到这种补偿', en: 'No call has this remedy' }, { zh: '看看是不是拼错了；写法是 补偿 或 来电/补偿。', en: 'Check its spelling; write remedy, or call/remedy.' }),
  limitBelowModel: error('PO031', { zh: '上限低于高分话术给的', en: 'The limit is below what a model line gives' }, { zh: '提高到这里写的范围，或删掉这一行，用来电自己的上限。', en: 'Raise it into the range named here, or remove it so that the calls’ own limit holds.' }),
  limitReachesGift: error('PO032', { zh: '上限高到把越权的话也放行了', en: 'The limit reaches what a call treats as beyond authority' }, { zh: '降到这里写的范围，不然来电里说“越权”的那句就不成立了。', en: 'Lower it into the range named here; otherwise the line that the call calls beyond authority would be within it.' }),
  limitInWords: error('PO033', { zh: '这通来电把上限写死在文字里', en: 'The call says its limit in fixed words' }, { zh: '这一种不能改：删掉这一行，或填来电自己的数。', en: 'This one cannot be changed: remove it, or write the call’s own figure.' }),

  warnings: error('PO040', { zh: '来电撑不起这么多次提醒', en: 'The calls cannot carry so many warnings' }, { zh: '填这里写的次数：来电里有几处说界限，就能要求几次。', en: 'Write a number named here: as many as the calls have places to state the limit.' }),
  callsBackLong: error('PO041', { zh: '回电的人名字太长', en: 'The name of who calls back is too long' }, { zh: '中文最多 5 个字，英文最多 20 个字符，话里才放得下。', en: 'At most 5 Chinese and 20 English characters, so that the lines still fit.' }),
} as const satisfies Record<string, PolicyFault>;

/** The name of one kind of fault. */
export type PolicyFaultKind = keyof typeof POLICY_CATALOGUE;
