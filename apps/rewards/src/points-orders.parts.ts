import { NoticeRequests, Outbox } from '@evergreen/events';
import { PointsAnswersConsumer } from './messaging/points-orders/points-answers.consumer.ts';
import { ReviseDecisions } from './use-cases/late-claims/revise-decisions.ts';
import { TellOfRevisions } from './use-cases/late-claims/tell-of-revisions.ts';
import { NotePointsAnswers } from './use-cases/points-orders/note-points-answers.ts';
import { OrderPoints } from './use-cases/points-orders/order-points.ts';

/** What parts of rewards order from the ledger, and what no-claim rewards order when they are decided again. */
export const pointsOrdersProviders = [
  NotePointsAnswers,
  OrderPoints,
  PointsAnswersConsumer,
  ReviseDecisions,
  TellOfRevisions,
  {
    provide: NoticeRequests,
    useFactory: (outbox: Outbox) => new NoticeRequests('rewards', outbox),
    inject: [Outbox],
  },
];

/** What is heard of it. */
export const pointsOrdersConsumers = [PointsAnswersConsumer];
