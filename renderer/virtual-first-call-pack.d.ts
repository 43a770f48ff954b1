/** The tutorial's two calls, compiled while building by electron/build/first-call-plugin.ts. */
declare module 'virtual:first-call-pack' {
  /** What is known of the tutorial before it is opened. */
  export const outline: import('../game/content/index.js').PackOutline;
  /** A fresh copy of its level. */
  export const read: () => import('../game/content/index.js').LevelPart;
}
