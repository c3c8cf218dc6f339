import { defineMigration } from '@evergreen/persistence';

/**
 * Orders are answered by the thousand. Whoever asks for them knows the customer, so the primary key is index enough; as
 * nothing that an answer changes is indexed, a page with room takes it without touching the index.
 */
export const answeredOrders = defineMigration('0076-answered-orders', [
  `drop index points_order_source`,
  `drop index points_order_open`,
  `alter table points_order set (fillfactor = 50)`,
]);
