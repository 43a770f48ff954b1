import { BookOpenText, Gauge, History, KeyRound, MessageSquareText, Package, PackagePlus, Plane, Receipt, Router, ScrollText, SignalHigh, Ticket, type LucideIcon } from 'lucide-react';
import type { Tool } from '../../rules.js';

/** The sign on each tool's key. */
export const TOOL_ICONS: Readonly<Record<Tool, LucideIcon>> = {
  usage: Gauge, bill: Receipt, vas: PackagePlus, roaming: Plane, network: SignalHigh, broadband: Router, order: Package,
  policy: ScrollText, authority: KeyRound, handbook: BookOpenText, history: History, ticket: Ticket, sms: MessageSquareText,
};
