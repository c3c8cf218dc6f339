export * from './generated/evergreen/audit/v1/audit_pb.ts';
