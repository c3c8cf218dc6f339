export * from './generated/evergreen/identity/v1/identity_pb.ts';
