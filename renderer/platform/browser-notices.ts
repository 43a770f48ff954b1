import type { Notice } from '../../electron/contract/notices.js';

/** What a plain browser may have to say about its storage. */
export const BROWSER_NOTICES: Readonly<Record<'broken' | 'newer' | 'interruptedBroken' | 'unwritable' | 'writableAgain', Notice>> = {
  broken: {
    code: 'save/broken',
    message: { zh: '存档读不出来。它已原样另存在浏览器里，这次从头开始。', en: 'The save could not be read. It has been kept aside in this browser, and you start afresh.' },
  },
  newer: {
    code: 'save/newer',
    message: { zh: '存档来自更新的版本，这里没有动它。这次的进度不会保留。', en: 'The save was written by a newer version and has been left untouched. Nothing of this session will be kept.' },
  },
  interruptedBroken: {
    code: 'interrupted/broken',
    message: { zh: '没打完的那一通读不出来，已另存一旁。', en: 'The interrupted call could not be read and has been kept aside.' },
  },
  unwritable: {
    code: 'save/unwritable',
    message: { zh: '浏览器不让保存。可以继续练，但关掉页面就没有了。', en: 'The browser refuses to save. You can go on, but it is lost when the page is closed.' },
  },
  writableAgain: { code: 'save/writable-again', message: { zh: '又可以保存了。', en: 'Saving works again.' } },
};
