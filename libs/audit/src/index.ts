export { type Act, AuditTrail } from './audit-trail.ts';
