import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

/** A sheet of paper over the desk. Esc and a press beside it close it. */
export function PaperDialog({ title, lead, wide = false, onClose, children }: { readonly title: string; readonly lead?: string; readonly wide?: boolean; readonly onClose: () => void; readonly children: ReactNode }) {
  return (
    <Radix.Root open onOpenChange={(open) => { if (!open) onClose(); }}>
      <Radix.Portal>
        <div className="veil" />
        <Radix.Content className={wide ? 'trainer-dialog wide' : 'trainer-dialog'} aria-describedby={undefined}>
          <Radix.Title>{title}</Radix.Title>
          {lead !== undefined && <p className="dialog-lead">{lead}</p>}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
