import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type ReactNode, useEffect, useState } from 'react';
import { examples } from './examples.js';

/** Lists the examples beside the editor, so that they can be had again once their tabs are closed or changed. */
export const examplesPlugin: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: ExampleList };

function ExampleList(): ReactNode {
  const open = useOpenInNewTab();
  return (
    <section aria-label="Examples">
      <div className="graphiql-doc-explorer-title">Examples</div>
      <ul className="isnad-examples">
        {examples.map(({ title, description, query }) => (
          <li key={title}>
            <button type="button" onClick={() => open(query)}>
              <span dir="auto">{title}</span>
              <small>{description}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** GraphiQL opens only empty tabs; the query is put in once the new tab is the active one. */
function useOpenInNewTab(): (query: string) => void {
  const { addTab } = useGraphiQLActions();
  const editor = useGraphiQL((state) => state.queryEditor);
  const activeTab = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.id);
  const [waiting, setWaiting] = useState<{ readonly query: string; readonly from: string | undefined } | null>(null);
  useEffect(() => {
    if (!waiting || waiting.from === activeTab) return;
    editor?.setValue(waiting.query);
    setWaiting(null);
  }, [waiting, activeTab, editor]);
  return (query) => {
    setWaiting({ query, from: activeTab });
    addTab();
  };
}

function ExamplesIcon(): ReactNode {
  return (
    <svg
      viewBox="0 0 24 24"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      role="img"
      aria-label="Examples"
    >
      <path d="M4 6h16M4 12h16M4 18h10" />
    </svg>
  );
}
