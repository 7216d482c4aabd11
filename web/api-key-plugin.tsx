import { type GraphiQLPlugin, useGraphiQLActions } from '@graphiql/react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { keepApiKey, readApiKey } from './api-key.js';

/** Takes the API key of the visitor, for servers that do not answer everybody and for what is for editors. */
export const apiKeyPlugin: GraphiQLPlugin = { title: 'API key', icon: KeyIcon, content: ApiKeyForm };

function ApiKeyForm(): ReactNode {
  const { introspect } = useGraphiQLActions();
  const [key, setKey] = useState(readApiKey);
  const use = (event: FormEvent) => {
    event.preventDefault();
    keepApiKey(key.trim());
    // What can be asked may only be told to those with a key.
    introspect();
  };
  return (
    <section aria-label="API key">
      <div className="graphiql-doc-explorer-title">API key</div>
      <form className="isnad-api-key" onSubmit={use}>
        <label>
          Sent with every request until this tab is closed.
          <input
            type="password"
            autoComplete="off"
            spellCheck={false}
            placeholder="isnad_…"
            value={key}
            onChange={({ target }) => setKey(target.value)}
          />
        </label>
        <button type="submit" className="graphiql-button">
          Use
        </button>
      </form>
    </section>
  );
}

function KeyIcon(): ReactNode {
  return (
    <svg
      viewBox="0 0 24 24"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      role="img"
      aria-label="API key"
    >
      <circle cx="8" cy="12" r="4" />
      <path d="M12 12h9m-3 0v4m-3-4v3" />
    </svg>
  );
}
