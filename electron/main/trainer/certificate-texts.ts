import type { Bilingual } from '../../contract/ids.js';

/** What a trainer reads where no certificate can be made, or where one should be looked at twice. */
export const CERTIFICATE_PROBLEMS = {
  noKey: {
    zh: '这台机器还没有中心密钥，证书签不了名。先到“进出”页的“中心密钥”里建一把。',
    en: 'This machine has no centre key, so no certificate can be signed. Make one first, on “In and out” under “Centre key”.',
  },
  gone: {
    zh: '这位学员已经不在名单里了，没有发证书。',
    en: 'This trainee is no longer on the list; no certificate was made.',
  },
  noExam: {
    zh: '这场考试已经从“安排”页删掉了，没有发证书。',
    en: 'This exam is no longer on “Plans”; no certificate was made.',
  },
  otherRuns: {
    zh: '这些成绩和本机存的对不上：有的不是他的，有的没通过，或者缺了一关。没有发证书。回到学员页再打开一次。',
    en: 'These results are not what lies here: one is somebody else’s, was not passed, or a level is missing. No certificate was made. Go back to the trainee and open the page again.',
  },
  otherName: (said: string, signer: string): Bilingual => ({
    zh: `签名没有问题，但证书上写的中心是“${said}”，签名用的是“${signer}”的密钥。请向“${signer}”核实。`,
    en: `The signature holds, but the certificate names “${said}” while the key is that of “${signer}”. Ask “${signer}” about it.`,
  }),
} as const;
