export * from './generated/evergreen/operations/v1/operations_pb.ts';
