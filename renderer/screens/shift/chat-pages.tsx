import { useWords } from '../../i18n/index.js';
import { callSheetOf } from '../../library.js';
import { callRules, commandId, type CallState } from '../../rules.js';
import { useDesk } from './shift-context.js';
import { TOOL_ICONS } from './tool-icons.js';
import { ToolPage } from './tool-page.js';

/** The desk's pages that belong to the chat: a key until it is looked up, then the page, which may be quoted from. */
export function ChatPages({ chat }: { readonly chat: CallState }) {
  const { words } = useWords();
  const { entry, level, act } = useDesk();
  const rules = callRules(level, chat.callId, chat.variantId);
  const sheet = callSheetOf(entry.pack, chat.callId);
  if (rules.tools.length === 0) return null;
  return (
    <div className="chat-pages tool-page scroll" role="group" aria-label={words.shift.desk} tabIndex={0}>
      {rules.tools.map((tool) => {
        const Icon = TOOL_ICONS[tool];
        const page = sheet.tools.find((candidate) => candidate.tool === tool);
        if (chat.openedTools.includes(tool) && page !== undefined) return <ToolPage key={tool} sheet={page} call={rules} state={chat} callSheet={sheet} />;
        return (
          <button key={tool} type="button" className="chat-page-key" data-choice={commandId({ type: 'tool/open', tool })} onClick={() => act({ type: 'tool/open', tool })}>
            <Icon aria-hidden="true" />
            <span>{words.tools[tool]}</span>
          </button>
        );
      })}
    </div>
  );
}
