import { useGraphiQL, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

/**
 * Makes the editors fit for Arabic; draws nothing itself. Monaco frames letters that look like Latin ones (alef, ha) as a danger in
 * source code, which here is nearly every word, and does not wrap the long lines of an answer.
 */
export function ArabicEditors(): null {
  const monaco = useMonaco((state) => state.monaco);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  useEffect(() => {
    for (const editor of monaco?.editor.getEditors() ?? []) {
      editor.updateOptions({ unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false } });
    }
    for (const editor of [queryEditor, responseEditor]) {
      editor?.updateOptions({ wordWrap: 'on', wrappingStrategy: 'advanced' });
    }
  }, [monaco, queryEditor, responseEditor]);
  return null;
}
