export * from './generated/evergreen/identity/v1/audit_pb.ts';
export * from './generated/evergreen/identity/v1/identity_pb.ts';
export * from './generated/evergreen/identity/v1/organisation_pb.ts';
