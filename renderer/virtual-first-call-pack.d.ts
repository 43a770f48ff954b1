/** The tutorial's two calls, compiled while building by electron/build/first-call-plugin.ts. */
declare module 'virtual:first-call-pack' {
  export const firstCallPack: import('../game/content/index.js').CompiledPack;
}
