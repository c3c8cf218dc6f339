import { WaitingOrdersSweeper } from './jobs/points-orders/waiting-orders-sweeper.ts';
import { PointsOrdersConsumer } from './messaging/points-orders/points-orders.consumer.ts';
import { PostPointsOrders } from './use-cases/points-orders/post-points-orders.ts';

/** What rewards orders for members' points. */
export const pointsOrdersProviders = [PointsOrdersConsumer, PostPointsOrders, WaitingOrdersSweeper];

/** What is heard of it. */
export const pointsOrdersConsumers = [PointsOrdersConsumer];
