import { isTransient } from '@evergreen/persistence';
import DataLoader from 'dataloader';
import pLimit from 'p-limit';

/** More in one statement gain nothing: the commit is shared long before. */
const batchMax = 200;
/** While one batch waits for its commit another is on its way; further questions gather for the one after. */
const batchesAtOnce = 2;

/**
 * Answers many callers together: what is asked while others are being answered shares the next batch and its commit.
 * @param answer an answer for each question, in their order; an error is for whoever asked that one alone. When it
 *   fails it must have done nothing, or nothing that asking again does twice
 * @param atOnce so many batches are under way together; with one, the next leaves when the last is answered
 */
export function gathered<Question, Answer>(
  answer: (questions: readonly Question[]) => Promise<(Answer | Error)[]>,
  atOnce = batchesAtOnce,
): (question: Question) => Promise<Answer> {
  const inTurn = pLimit(atOnce);
  let sent: Promise<unknown> = Promise.resolve();
  const loader = new DataLoader<Question, Answer>(
    (questions) => {
      const answers = eachAnswered(questions, answer);
      sent = answers.catch(() => undefined);
      return answers;
    },
    {
      cache: false,
      maxBatchSize: batchMax,
      batchScheduleFn: (send) =>
        void inTurn(() => {
          send();
          return sent;
        }),
    },
  );
  return (question) => loader.load(question);
}

/**
 * The same for questions of several kinds: only those of one kind share a batch.
 * @param kindOf of a question
 * @param atOnce as above, of each kind
 */
export function gatheredBy<Question, Answer>(
  kindOf: (question: Question) => string,
  answer: (questions: readonly Question[]) => Promise<(Answer | Error)[]>,
  atOnce = batchesAtOnce,
): (question: Question) => Promise<Answer> {
  const kinds = new Map<string, { readonly ask: (question: Question) => Promise<Answer>; asking: number }>();
  return async (question) => {
    const name = kindOf(question);
    const kind = kinds.get(name) ?? { ask: gathered(answer, atOnce), asking: 0 };
    kinds.set(name, kind);
    kind.asking += 1;
    try {
      return await kind.ask(question);
    } finally {
      kind.asking -= 1;
      if (kind.asking === 0) kinds.delete(name);
    }
  };
}

/**
 * A question that makes the batch fail is found by asking each alone: it fails nobody but whoever asked it.
 * @throws what failed, where it passes by itself or one alone was asked
 */
export async function eachAnswered<Question, Answer>(
  questions: readonly Question[],
  answer: (questions: readonly Question[]) => Promise<(Answer | Error)[]>,
): Promise<(Answer | Error)[]> {
  try {
    return await answer(questions);
  } catch (error) {
    // What no question is at fault for would fail each of them once more.
    if (questions.length === 1 || isTransient(error)) throw error;
    const answers: (Answer | Error)[] = [];
    for (const question of questions) {
      const [alone] = await answer([question]).catch((failed: Error) => [failed]);
      answers.push(alone!);
    }
    return answers;
  }
}
