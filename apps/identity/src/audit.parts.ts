import { AuditSealer } from './jobs/audit-sealer.ts';
import { auditConsumers } from './messaging/audit-acts.consumer.ts';
import { AuditHandlers } from './messaging/audit.handlers.ts';
import { PersonalDataHandlers } from './messaging/personal-data.handlers.ts';
import { PersonalData } from './use-cases/personal-data.ts';
import { PublishAuditHead } from './use-cases/publish-audit-head.ts';
import { SealAudit } from './use-cases/seal-audit.ts';
import { SearchAudit } from './use-cases/search-audit.ts';
import { TakeAuditActs } from './use-cases/take-audit-acts.ts';
import { VerifyAudit } from './use-cases/verify-audit.ts';

/** Doors to the audit, and to what is held about people who may sign in. */
export const auditControllers = [AuditHandlers, PersonalDataHandlers];

/** What stands behind them. */
export const auditProviders = [
  ...auditConsumers,
  AuditSealer,
  PersonalData,
  PublishAuditHead,
  SealAudit,
  SearchAudit,
  TakeAuditActs,
  VerifyAudit,
];
