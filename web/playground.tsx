import './playground.css';
import 'graphiql/setup-workers/vite';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createClient } from 'graphql-ws';
import { createRoot } from 'react-dom/client';
import { fetchWithKey, keyParams } from './api-key.js';
import { apiKeyPlugin } from './api-key-plugin.js';
import { ArabicEditors } from './arabic-editors.js';
import { examples } from './examples.js';
import { examplesPlugin } from './examples-plugin.js';

/** Connects when a subscription is run, and lets go when none is left. */
const wsClient = createClient({
  url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
  connectionParams: keyParams,
  retryAttempts: 0,
});
const fetcher = createGraphiQLFetcher({ url: '/graphql', fetch: fetchWithKey, wsClient });
const plugins = [HISTORY_PLUGIN, examplesPlugin, apiKeyPlugin];

/** A query in the address is opened in front of the examples. GraphiQL keeps the tabs of an earlier visit and adds the query to them. */
const asked = new URLSearchParams(location.search).get('query');
const queries = examples.map(({ query }) => query);
const defaultTabs = (asked === null ? queries : [asked, ...queries.filter((query) => query !== asked)]).map(
  (query) => ({
    query,
  }),
);

const place = document.querySelector('#playground');
if (!place) throw new Error('playground.html has no element #playground');
createRoot(place).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={plugins}
    defaultTabs={defaultTabs.length > 0 ? defaultTabs : [{ query: '{ __typename }' }]}
    defaultEditorToolsVisibility={false}
    {...(asked === null ? {} : { initialQuery: asked })}
  >
    <GraphiQL.Logo>
      <a href="/" className="isnad-home">
        isnad
      </a>
      <ArabicEditors />
    </GraphiQL.Logo>
  </GraphiQL>,
);
