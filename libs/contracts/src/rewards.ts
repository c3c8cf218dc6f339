export * from './generated/evergreen/rewards/v1/rewards_pb.ts';
export * from './generated/evergreen/rewards/v1/events_pb.ts';
export * from './generated/evergreen/rewards/v1/missing_rewards_pb.ts';
export * from './generated/evergreen/rewards/v1/points_orders_pb.ts';
export * from './generated/evergreen/rewards/v1/rule_sets_pb.ts';
export * from './generated/evergreen/rewards/v1/value_guard_pb.ts';
