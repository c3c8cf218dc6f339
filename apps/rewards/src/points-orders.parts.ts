import { PointsAnswersConsumer } from './messaging/points-orders/points-answers.consumer.ts';
import { NotePointsAnswers } from './use-cases/points-orders/note-points-answers.ts';
import { OrderPoints } from './use-cases/points-orders/order-points.ts';

/** What parts of rewards order from the ledger. */
export const pointsOrdersProviders = [NotePointsAnswers, OrderPoints, PointsAnswersConsumer];

/** What is heard of it. */
export const pointsOrdersConsumers = [PointsAnswersConsumer];
