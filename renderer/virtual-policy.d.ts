/** The default policy and what the core pack allows one to change, compiled while building by electron/build/policy-plugin.ts. */
declare module 'virtual:policy' {
  /** The rules that hold where a centre has none of its own. */
  export const policy: import('../game/content/policy/index.js').PolicySheet;
  /** What a centre's own policy is checked against. */
  export const ground: import('../game/content/policy/index.js').PolicyGround;
}
