import type { ReactNode } from 'react';

/** One page of the desk: what it is, what one can do on it, and the page itself. */
export function TrainerPage({ title, lead, actions, children }: { readonly title: string; readonly lead?: string; readonly actions?: ReactNode; readonly children: ReactNode }) {
  return (
    <main className="trainer-page">
      <header className="trainer-head">
        <div><h1>{title}</h1>{lead !== undefined && <p>{lead}</p>}</div>
        {actions !== undefined && <div className="trainer-actions">{actions}</div>}
      </header>
      <div className="trainer-content">{children}</div>
    </main>
  );
}
