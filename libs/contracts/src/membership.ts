export * from './generated/evergreen/membership/v1/membership_pb.ts';
export * from './generated/evergreen/membership/v1/events_pb.ts';
export * from './generated/evergreen/membership/v1/members_pb.ts';
export * from './generated/evergreen/membership/v1/tiers_pb.ts';
export * from './generated/evergreen/membership/v1/programme_pb.ts';
export * from './generated/evergreen/membership/v1/finance_pb.ts';
export * from './generated/evergreen/membership/v1/points_runs_pb.ts';
export * from './generated/evergreen/membership/v1/ledger_pb.ts';
