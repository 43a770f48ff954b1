import { useState } from 'react';
import { TOOLS_PANEL, stressBand } from '../../../game/session/index.js';
import { place } from '../../components/place.js';
import { useWords } from '../../i18n/index.js';
import { callSheetOf } from '../../library.js';
import { callRules, commandId, hasWindows, type Tool } from '../../rules.js';
import { useDesk, useDeskCall, useDeskState } from './shift-context.js';
import { OpeningBar, OpeningNote } from './tool-opening.js';
import { TOOL_ICONS } from './tool-icons.js';
import { ToolPage } from './tool-page.js';

/** The desk's tools: a key for each, and the page that is open. What a page shows can be quoted from then on. */
export function ToolsPanel() {
  const { words } = useWords();
  const { entry, level, act } = useDesk();
  const call = useDeskCall();
  const chats = useDeskState((state) => state.chats);
  const strained = useDeskState((state) => stressBand(state.stress)) === 'overloaded';
  const [page, setPage] = useState<{ readonly callId: string; readonly tool: Tool } | null>(null);
  if (call === null) return null;
  const rules = callRules(level, call.callId, call.variantId);
  const sheet = callSheetOf(entry.pack, call.callId);
  const shown = page?.callId === call.callId ? page.tool : (call.openedTools.at(-1) ?? null);
  // A page that the call has open may still be new to the chat beside it; of several windows each opens its own.
  const isNew = (tool: Tool): boolean => [call, ...(hasWindows(level) ? [] : chats)].some((talk) => callRules(level, talk.callId, talk.variantId).tools.includes(tool) && !talk.openedTools.includes(tool));
  const open = (tool: Tool): void => {
    if (isNew(tool) && !act({ type: 'tool/open', tool })) return;
    setPage({ callId: call.callId, tool });
  };
  const cycle = (): void => {
    const next = rules.tools[(shown === null ? 0 : rules.tools.indexOf(shown) + 1) % rules.tools.length];
    if (next !== undefined) open(next);
  };
  const toolSheet = sheet.tools.find((candidate) => candidate.tool === shown);
  return (
    <section className="at glass tools" style={place(TOOLS_PANEL)} aria-label={words.shift.desk} data-strained={strained}>
      <button type="button" className="hidden-text" data-key="t" tabIndex={-1} aria-hidden="true" onClick={cycle} />
      <div className="tool-keys" role="tablist" aria-label={words.shift.desk} aria-orientation="vertical">
        {rules.tools.map((tool) => {
          const Icon = TOOL_ICONS[tool];
          const opened = call.openedTools.includes(tool);
          const opening = call.opening?.tool === tool ? call.opening : null;
          return (
            <button
              key={tool} type="button" role="tab" className="tool-key" data-choice={commandId({ type: 'tool/open', tool })} aria-selected={tool === shown} data-opened={opened} data-opening={opening !== null}
              aria-controls="tool-page" onClick={() => open(tool)}
            >
              {opening !== null && <OpeningBar opening={opening} />}
              <Icon aria-hidden="true" />
              <span>{words.tools[tool]}{opened && <span className="hidden-text"> {words.shift.opened}</span>}</span>
            </button>
          );
        })}
      </div>
      <div className="tool-page scroll" id="tool-page" role="tabpanel" tabIndex={0} aria-label={shown === null ? words.shift.desk : words.tools[shown]}>
        {call.opening !== undefined && shown === call.opening.tool
          ? <OpeningNote opening={call.opening} />
          : toolSheet === undefined
            ? <p className="tool-hint">{rules.tools.length === 0 ? words.shift.noTools : words.shift.toolHint}</p>
            : <ToolPage key={toolSheet.tool} sheet={toolSheet} call={rules} state={call} callSheet={sheet} />}
      </div>
    </section>
  );
}
