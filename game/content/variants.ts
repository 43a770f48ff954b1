import type { CallSource } from './schema/call.js';

/** The variant of a call that declares none. */
export const BASE_VARIANT = 'base';

/** The variants of a call, in the order of the file. */
export function variantsOf(call: CallSource): readonly string[] {
  const declared = Object.keys(call.variants ?? {});
  return declared.length > 0 ? declared : [BASE_VARIANT];
}

/** Whether something with this `only` exists in the variant. */
export function existsIn(variant: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.includes(variant);
}

/** The entries of a map of things with `only`, as far as they exist in the variant. */
export function entriesIn<T extends { only?: readonly string[] | undefined }>(
  variant: string,
  things: Readonly<Record<string, T>> | undefined,
): readonly (readonly [string, T])[] {
  return Object.entries(things ?? {}).filter(([, thing]) => existsIn(variant, thing.only));
}
