export * from './generated/evergreen/privacy/v1/privacy_pb.ts';
