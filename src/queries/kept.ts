/** Answers a question once in a build; in the preview every time, so that edits show. */
export function kept<Answer>(question: string, find: () => Promise<Answer>): Promise<Answer> {
  if (import.meta.env.DEV) return find();
  const answer = (answers.get(question) as Promise<Answer> | undefined) ?? find();
  answers.set(question, answer);
  return answer;
}

const answers = new Map<string, Promise<unknown>>();
