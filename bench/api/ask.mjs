/** One answer, for comparing. */
export async function ask(contestant, { question, parameters }) {
  if (contestant.kind === 'floor') return contestant.call({ kind: 'ask', question: question.name, parameters });
  const response = await fetch(contestant.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: toBody(contestant, { question, parameters }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${contestant.name}, ${question.name}: ${JSON.stringify(errors)}`);
  return (question[contestant.kind].pick ?? ((all) => all[question.name]))(data);
}

/** What is sent to a contestant that speaks HTTP. */
export function toBody(contestant, { question, parameters }) {
  const { query, variables = ({ text, ...rest }) => rest } = question[contestant.kind];
  return JSON.stringify({ query, variables: variables(parameters) });
}
