import { createElement, type ComponentType, type ReactNode } from 'react';

/** A screen whose code is fetched when it is needed first. */
export interface OnDemand<P> {
  /** Fetches the code; at once when it is here. Rejects when its file cannot be read, and the next call tries again. */
  readonly fetch: () => Promise<void>;
  readonly isHere: () => boolean;
  /** The screen itself. Show it only after `fetch`. */
  readonly Screen: (props: P) => ReactNode;
}

/** Makes a screen that is fetched by `load`. */
export function onDemand<P extends object>(load: () => Promise<ComponentType<P>>): OnDemand<P> {
  let loaded: ComponentType<P> | null = null;
  let coming: Promise<void> | null = null;
  const take = async (): Promise<void> => {
    try {
      loaded = await load();
    } catch (error) {
      coming = null;
      throw error;
    }
  };
  return {
    fetch: () => (coming ??= take()),
    isHere: () => loaded !== null,
    Screen: (props) => {
      if (loaded === null) throw new Error('A screen was shown before its code was fetched.');
      return createElement(loaded, props);
    },
  };
}
