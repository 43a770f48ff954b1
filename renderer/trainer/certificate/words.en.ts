import type { SameKeys } from '../../i18n/words.js';
import type { certificateZhCN } from './words.zh-CN.js';

/** Certificates on the trainer's desk in English. */
export const certificateEn: SameKeys<typeof certificateZhCN> = {
  open: 'Certificate', head: 'A certificate for {{name}}', lead: 'For whoever has passed every level, or every level of an exam. Name, day and score come from the results on this machine.', which: 'Which one', campaign: 'All {{n}} levels', exam: 'Exam “{{name}}”', level: 'Level {{id}}', reached: '{{score}} points · rank {{rank}} · {{when}}',
  pin: 'PIN of the key', pinNote: 'A certificate is signed with the centre’s key, so it takes the PIN that was chosen for that key.', make: 'Sign it', noKey: 'This machine has no centre key, so no certificate can be signed. Make one on “In and out”, then come back.', toKey: 'Make the key',
  pageTitle: 'Certificate for {{name}}', pageLead: 'Save it as a PDF or print it: one A4 page, lying down.', back: 'Back', file: 'Certificate',
  paper: {
    campaign: 'Certificate of Completion', exam: 'Examination Certificate', campaignBody: 'has passed all {{n}} levels of the call-centre training “Next Call”, one by one.', examBody: 'has passed the exam “{{exam}}”: {{levels}}.', manyLevels: 'every one of its {{n}} levels', score: 'Score', rank: 'Rank', points: '{{score}} points', date: 'Date', qr: 'QR code of the certificate',
    qrNote: 'The code holds a text. Pasted into the trainer’s desk of Next Call, it is verified without a network.', key: 'Key number', note: 'A training certificate of “{{centre}}”; neither a professional qualification nor a measure for hiring.',
  },
  check: {
    head: 'Certificates', lead: 'Certificates are made on a trainee’s page. Here you check one that somebody brings, without a network: scan its QR code and paste the text; a hand scanner may write straight into the field.', text: 'Text of the certificate', hint: 'begins with NEXTCALL1', go: 'Check',
    kinds: { valid: 'Genuine, and not a letter changed', altered: 'Does not match its signature, so it does not count', 'another-centre': 'From a centre that is not known here', 'not-one': 'Not a certificate' },
    name: 'Name', what: 'Passed', reached: 'Result', reachedText: '{{score}} points, rank {{rank}}', date: 'Date', by: 'Signed by', byText: '{{name}} ({{whose}}, key number {{id}})',
  },
  keys: {
    head: 'Centres that are known here', lead: 'Give your public key file to another centre, and it can check the certificates you make. The file is no secret. After reading somebody else’s, compare its key number over the telephone, so that nobody passes for them.', none: 'None yet: make the centre key, or read the public key of another centre.', whose: { own: 'this centre', former: 'a former key of this centre', enrolled: 'the centre that enrolled this machine', other: 'another centre' }, write: 'Write our public key', written: 'The public key was written to {{place}}. Its number is {{id}}.', read: 'Read another centre’s key', readDone: '“{{name}}” is known now. Compare the key number {{id}} over the telephone.', readKnown: 'The key of “{{name}}” was known already.', forget: 'No longer recognise “{{name}}”', number: 'key number {{id}}',
  },
};
