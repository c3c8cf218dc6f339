export * from './generated/evergreen/customer_profile/v1/customers_pb.ts';
export * from './generated/evergreen/customer_profile/v1/imports_pb.ts';
export * from './generated/evergreen/customer_profile/v1/events_pb.ts';
export * from './generated/evergreen/customer_profile/v1/personal_data_pb.ts';
export * from './generated/evergreen/customer_profile/v1/notices_pb.ts';
export * from './generated/evergreen/customer_profile/v1/lists_pb.ts';
export * from './generated/evergreen/customer_profile/v1/warnings_pb.ts';
export * from './generated/evergreen/customer_profile/v1/care_pb.ts';
