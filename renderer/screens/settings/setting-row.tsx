import type { ReactNode } from 'react';

/** One setting: its name, a word about it, and the control. */
export function SettingRow({ name, note, children }: { readonly name: string; readonly note?: string; readonly children: ReactNode }) {
  return (
    <div className="setting">
      <div className="setting-name"><p>{name}</p>{note !== undefined && <small>{note}</small>}</div>
      <div className="setting-control">{children}</div>
    </div>
  );
}
