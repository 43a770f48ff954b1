/** The core pack, compiled while building by electron/build/core-pack-plugin.ts. */
declare module 'virtual:core-pack' {
  /** What is known of every level before it is opened. */
  export const outline: import('../game/content/index.js').PackOutline;
  /** Level id to the module that holds the level; `read` gives a fresh copy, without the callers whom other levels lend it (`lent`). */
  export const parts: Readonly<Record<string, () => Promise<{ readonly read: () => import('../game/content/index.js').LevelPart } & Pick<import('../game/content/index.js').SharedPart, 'lent'>>>>;
}
