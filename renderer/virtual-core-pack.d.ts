/** The core pack, compiled while building by electron/build/core-pack-plugin.ts. */
declare module 'virtual:core-pack' {
  export const corePack: import('../game/content/index.js').CompiledPack;
}
