export * from './generated/evergreen/type/v1/type_pb.ts';
export * from './generated/evergreen/type/v1/touch_pb.ts';
export { errorCodes, type ErrorCode, type ErrorContext, isErrorCode } from './error-codes.ts';
export {
  type AuditedService,
  auditedServices,
  auditRecorded,
  type EventType,
  events,
  type NoticeService,
  noticeServices,
  noticesRequested,
} from './events.ts';
