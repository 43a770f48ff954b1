import type { PackFile } from '../content/index.js';

/** The files of a small complete level, to be rewritten line by line. Paths are relative to the pack. */
export function newLevelFiles(id: string): { readonly folder: string; readonly files: readonly PackFile[] } {
  const stem = id.toLowerCase().replace(/^l(?=\d)/, '');
  const folder = `${stem}-new-level`;
  const call = `${stem}-1`;
  return {
    folder,
    files: [
      { path: `${folder}/level.yaml`, text: levelText(id, call) },
      { path: `${folder}/${call}.yaml`, text: callText(call) },
    ],
  };
}

/** A pack.yaml for a folder that has none yet. */
export function newPackText(folder: string): string {
  return `# yaml-language-server: $schema=../pack.schema.json
id: my-centre
version: 1
title: {zh: 我们中心的来电, en: Calls of Our Centre}
levels:
  - ${folder}
staff: {zh: 07 号, en: agent 07}
`;
}

function levelText(id: string, call: string): string {
  return `# yaml-language-server: $schema=../../level.schema.json
id: ${id}
chapter: simulations
kind: simulation
title: {zh: 一笔多出来的钱, en: A Charge Too Many}
teaches:
  zh: 先接住着急，再看账单说话，最后把答应的事做到。
  en: Meet the worry first, let the bill speak, then do what you promised.
setting: booth
minutes: [2, 3]
clock: "10:30"
points: [T-24, T-42, T-45, T-46, T-51]
briefing:
  p1:
    zh: 一位店主看到账单上多出一笔钱。账单页就在你手边，开口之前先看一眼。
    en: A shopkeeper has found an extra charge on her bill. The bill is on your desk. Look before you speak.
calls:
  - {call: ${call}}
gates:
  - {kind: emotionEnd, max: 60}
`;
}

function callText(call: string): string {
  return `# yaml-language-server: $schema=../../call.schema.json
id: ${call}
class: complaint
channel: phone
caller:
  name: {zh: 孙女士, en: Ms Sun}
  about: {zh: 早点铺老板, en: Runs a breakfast shop}
  issue: {zh: 多扣一笔, en: Extra charge}
  face: {seed: sun}
  emotion: 55
  factor: 1
  drift: 1
  patienceSeconds: 25
facts:
  fee: {zh: 12 元, en: 12 yuan}
  item: {zh: 视频会员月费, en: monthly video pass}
  wait: {zh: 十秒左右, en: about ten seconds, common: true}
tools:
  bill:
    title: {zh: 本月账单, en: This month's bill}
    rows:
      item: {label: {zh: 多出的项目, en: Extra item}, fact: item}
      fee: {label: {zh: 金额, en: Amount}, fact: fee}
      plan: {label: {zh: 套餐, en: Plan}, text: {zh: 小店套餐 59 元, en: "Small-shop plan, 59 yuan"}}
promises:
  sms:
    what: {zh: 发短信：会员已退订, en: "Text her: the pass is cancelled"}
    message:
      zh: 孙女士，{item}已退订，下月不再收取。
      en: Ms Sun, the {item} is cancelled and won't be charged again.
    dueSeconds: 20
log:
  difficulty:
    right: b
    chips:
      a: {zh: 她要求全额赔偿, en: She wanted everything refunded}
      b: {zh: 她不知道钱花在哪, en: She couldn't tell what it was for}
  action:
    right: a
    chips:
      a: {zh: 查清项目并退订, en: Found the item and cancelled it}
      b: {zh: 请她自己看账单, en: Sent her to read the bill}
flow:
  greet:
    step: GREET
    weight: 0.6
    seconds: 12
    options:
      a:
        tier: model
        zh: 您好，云桥通信{staff}，您慢慢说。
        en: Hello, {staff} at Yunqiao Telecom. Take your time.
        tags: [GREET, IDENT]
        reply:
          r1: {zh: 你好，我这账单不对。, en: "Hello. There's something wrong with my bill."}
        why:
          zh: 报了身份，又让她慢慢说，急的人听到这句会松一口气。
          en: Says who you are and gives her time. Somebody in a hurry breathes out at that.
          points: [T-24]
      b:
        tier: ordinary
        zh: 您好，云桥通信客服中心，请问您要咨询什么业务？
        en: Hello, Yunqiao Telecom customer service, which service are you enquiring about?
        tags: [GREET]
        reply:
          r1: {zh: 不是咨询，是账单不对。, en: "I'm not enquiring. My bill is wrong."}
        why:
          zh: 没说错，可像录音，还默认她是来咨询的。换成“您说”，更短也更像人。
          en: Not wrong, but it sounds recorded and takes her for an enquirer. "Go ahead" is shorter and human.
          points: [T-24]
      c:
        tier: landmine
        zh: 喂，什么事？
        en: Yeah, what is it?
        tags: [RUDE]
        reply:
          r1: {zh: 你什么态度？我账单不对！, en: "Excuse me? My bill is wrong!"}
        why:
          zh: 一开口就把她推到对面去了，后面每句都得多费力气。
          en: The first word puts her on the other side, and every line after it costs more.
          points: [T-24]
  empathise:
    step: EMPATHISE
    weight: 1.3
    seconds: 15
    says:
      s1: {zh: 起早贪黑挣点钱，你们说扣就扣？, en: "I'm up before dawn for this money and you just take it?"}
    options:
      a:
        tier: ordinary
        zh: 非常理解您的心情，也感谢您的反馈，我们非常重视。
        en: We fully understand your feelings and thank you for your valued feedback.
        reply:
          r1: {zh: 别跟我说套话。, en: Spare me the script.}
        why:
          zh: 话是好话，放在谁身上都行，她听不到自己。说出她起早挣的钱，才算听见了。
          en: Kind words that fit anybody, so she doesn't hear herself in them. Name the money she got up for.
          points: [T-42]
      b:
        tier: model
        zh: 起早挣的钱，少一分都得问明白。我陪您查。
        en: Money you got up before dawn for. Let's find out where it went.
        tags: [EMPATHISE_FEELING, EMPATHISE_IMPACT, OWN]
        reply:
          r1: {zh: 行，你查。, en: "All right, look."}
        why:
          zh: 用她自己的话接住她，又马上动手，火气一下就有了去处。
          en: Picks up her own words and gets to work at once, so the anger has somewhere to go.
          points: [T-42]
      c:
        tier: landmine
        zh: 我们的系统都是自动计费的，不会平白无故扣您的钱。
        en: Our billing is automatic, madam, it doesn't take money for no reason.
        tags: [ARGUE]
        reply:
          r1: {zh: 那就是我讹你了？, en: "So I'm the liar?"}
        why:
          zh: 听着客气，意思是你弄错了。还没看账单就先替系统说话，她只会更急。
          en: It sounds polite and means she is wrong. Defending the system before looking makes it worse.
          points: [T-42]
  lookup:
    step: LOOKUP
    weight: 0.9
    seconds: 15
    options:
      a:
        tier: landmine
        zh: （不出声，低头翻账单）
        en: (says nothing and scrolls through the bill)
        tags: [SILENT]
        hold: silent
        reply:
          r1: {zh: 喂？喂？人呢？, en: "Hello? Are you there?"}
        why:
          zh: 你在忙，她听到的是没人管。动手之前说一声要查什么、查多久。
          en: You are busy; what she hears is nobody. Say what you look at and for how long before you do.
          points: [T-45]
      b:
        tier: model
        zh: 我现在打开您这个月的账单，{wait}，别挂。
        en: I'm opening this month's bill now. It takes {wait}, stay with me.
        tags: [LOOKUP_ANNOUNCED]
        hold: announced
        reply:
          r1: {zh: 好，我等着。, en: "Fine, I'll wait."}
        why:
          zh: 查什么、要多久都说了，这段安静就不再可怕。
          en: What, and how long. Silence that has a name is no longer frightening.
          points: [T-45]
      c:
        tier: ordinary
        zh: 麻烦您稍等一下，我这边帮您看一看。
        en: One moment please while I have a look into that for you.
        hold: announced
        reply:
          r1: {zh: 快点啊。, en: "Hurry up, then."}
        why:
          zh: 打了招呼，可“稍等”有多久她不知道。加上查什么和大概多久。
          en: Polite, but how long is a moment? Add what you look at and roughly how long.
          points: [T-45]
  explain:
    step: EXPLAIN
    weight: 1.4
    seconds: 20
    options:
      a:
        tier: model
        zh: 多出来的是{fee}的{item}，我可以马上帮您退订。
        en: The extra {fee} is a {item}, and I can cancel it right now.
        tags: [FACT_MATCH, APPLY]
        reply:
          r1: {zh: 哦，准是我儿子点的。那退了吧。, en: "Oh, that'll be my son. Cancel it, then."}
        why:
          zh: 钱数、项目和下一步一句话说完，不用她再问。
          en: The amount, the item and the next step in one breath. She has nothing left to ask.
          points: [T-46]
      b:
        tier: ordinary
        zh: 系统里显示您这个月产生了一笔增值业务的费用。
        en: The system shows that a value-added service charge was incurred this month.
        reply:
          r1: {zh: 什么增值业务？说人话。, en: "What service? In plain words, please."}
        why:
          zh: 没错，但她还是不知道是什么、多少钱。把项目和金额直接念给她。
          en: True, and she still doesn't know what or how much. Read her the item and the amount.
          points: [T-46]
      c:
        tier: landmine
        zh: 应该就是 50 元的流量超额费，好多人都这样的。
        en: It must be the 50 yuan for extra data, lots of people get that.
        states: {fee: {zh: 50 元, en: 50 yuan}}
        tags: [VAGUE]
        reply:
          r1: {zh: 五十？我这上面写的不是这个数！, en: "Fifty? That's not what it says here!"}
        why:
          zh: 凭印象报数，和她手里的账单对不上，信任一下就没了。先看，再说。
          en: A guess that doesn't match the paper in her hand, and the trust is gone. Look first.
          points: [T-46]
  followup:
    step: FOLLOWUP
    weight: 0.9
    seconds: 15
    options:
      a:
        tier: ordinary
        zh: 已经帮您提交退订申请了，后续有问题您再打过来。
        en: The cancellation has been submitted; call back if there are any problems.
        next: end
        reply:
          r1: {zh: 还得我再打？行吧。, en: "I'd have to call again? Fine."}
        why:
          zh: 事办了，可办没办成要她自己盯着。你来告诉她，她才放得下。
          en: Done, but it is left to her to see whether it worked. She can let go only if you tell her.
          points: [T-51]
      b:
        tier: landmine
        zh: 退好了，以后自己多看着点孩子。
        en: Cancelled. Keep a closer eye on your child next time.
        tags: [BLAME]
        next: end
        reply:
          r1: {zh: 你管得着吗！, en: "That's none of your business!"}
        why:
          zh: 事情办成了，最后一句却把她教训了一顿，她记住的就是这一句。
          en: The matter is solved, and the last line tells her off. That is the line she keeps.
          points: [T-51]
      c:
        tier: model
        zh: 退订好了，短信这就发您。祝生意兴隆。
        en: It's cancelled. I'll text you now so you have it in writing. Good business to you.
        tags: [PROMISE_SMS, WISH]
        promise: sms
        next: end
        reply:
          r1: {zh: 好，谢谢你啊姑娘。, en: "Good. Thank you, dear."}
        why:
          zh: 办成了，还留了凭据，她不用惦记。挂断以后短信要真的发。
          en: Done, and in writing, so she can stop thinking about it. Then really send the text.
          points: [T-51]
`;
}
