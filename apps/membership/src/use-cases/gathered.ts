import DataLoader from 'dataloader';
import pLimit from 'p-limit';

/** More in one statement gain nothing: the commit is shared long before. */
const batchMax = 200;
/** While one statement waits for its commit the next one is on its way; further questions gather for the one after. */
const batchesAtOnce = 2;

/**
 * Answers many callers together: what is asked while others are being answered shares the next batch and its commit.
 * @param answer an answer for each question, in their order; an error is for whoever asked that one alone
 */
export function gathered<Question, Answer>(
  answer: (questions: readonly Question[]) => Promise<(Answer | Error)[]>,
): (question: Question) => Promise<Answer> {
  const inTurn = pLimit(batchesAtOnce);
  let sent: Promise<unknown> = Promise.resolve();
  const loader = new DataLoader<Question, Answer>(
    (questions) => {
      const answers = answer(questions);
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
