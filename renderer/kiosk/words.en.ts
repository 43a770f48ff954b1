import type { KioskWords } from './words.js';

/** Every word of the station's screens in English. Typed by the Chinese table: a missing or misspelt key does not compile. */
export const kioskEn: KioskWords = {
  attract: { demo: 'Demonstration · playing by itself', head: 'Take a call?', note: 'Touch the screen to begin. A call takes a few minutes.', start: 'Touch to begin' },
  signIn: {
    head: 'Sign in', ways: 'How to sign in', byName: 'By name', byNumber: 'By staff number', asGuest: 'As a guest', pickClass: 'Which class?', pickName: 'Which one is you?', none: 'No list of names is on this station yet. Sign in by staff number, or play as a guest.', noneNoGuest: 'No list of names is on this station yet. Sign in by staff number, or ask your trainer.',
    people: '{{n}} people', number: 'Your staff number', numberNote: 'Type the number on your badge, and this seat is yours.', enter: 'Sit down', unknown: 'Nobody has this number. Look at your badge and try again, or ask your trainer.', refused: 'Signing in does not work just now. Please ask your trainer.', guestNote: 'No name is kept. What you play leaves one result without a name; nobody can see whose it was.', guestGo: 'Play as a guest', language: '中文', back: 'Back',
  },
  pad: { erase: 'Erase one', clear: 'Clear', digits: '{{n}} digits typed' },
  levels: { hello: '{{name}}, which call today?', helloGuest: 'Which call today?', note: 'The card says how long each takes. Read slowly, and it takes a little more.', minutes: '{{from}}–{{to}} min', storm: 'Heated', best: 'Best {{score}}', resume: 'Play on', resumeNote: '“{{level}}” is not finished', discard: 'Leave it', signOut: 'Sign out', other: 'Not me', exam: 'Exam · {{name}}', left: 'Attempts left: {{n}}', used: 'No attempt left', none: 'No level is open for this class at the moment. Please ask your trainer.' },
  note: { head: 'Somebody gets angry in this one', calm: 'The caller is rough and means you. Swear words are covered, and you can step out of the call at any moment. Nobody will hold it against you.', gentle: 'If you would rather hear less, choose “Milder”. If not today, choose another one.', full: 'As it is', mild: 'Milder', go: 'I am ready', decline: 'Another one', how: 'How much you hear' },
  idle: { head: 'Still there?', note: 'You will be signed out in {{n}} s. Everything up to here is kept.', here: 'I am here', out: 'Sign out now' },
  end: { head: 'Done', practise: 'One thing to practise', score: '{{score}} points', rank: 'Rank {{rank}}', passed: 'Passed', failed: 'Not passed yet', mode: { practice: 'Practice', exam: 'Exam' }, qr: 'Scan it and take it with you', qrNote: 'It holds this score and the one thing to practise. Your name is not in it.', next: 'Another one', look: 'Line by line', signOut: 'Sign out', filed: 'The result is kept on this station.', unfiled: 'This result could not be written to disk. Please tell your trainer.' },
  trainer: {
    enter: 'PIN', wrong: 'Wrong. Tries left: {{n}}.', wait: 'Too many tries. Wait {{n}} s.', lost: 'The file of the PIN cannot be read. Reset it with reset-pin, as the guide says.', ok: 'OK', cancel: 'Cancel',
    head: 'Trainer', desk: 'Open the trainer’s desk', leave: 'Leave kiosk mode', leaveNote: 'Back to the plain game. After the next start it is a kiosk again.', quit: 'Close the program', signOut: 'Sign this person out', nobody: 'Nobody is here', change: 'Change the PIN', close: 'Back to the game', notices: 'To look into', none: 'All is well.',
    setHead: 'Set a PIN for this station', setNote: '4 to 12 digits. Holding the top left corner for 3 seconds asks for it.', again: 'Once more', differ: 'The two differ. Start again.', unset: 'It could not be kept. Check the disk and try again.', set: 'The PIN has been changed.',
  },
};
