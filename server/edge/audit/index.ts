export { auditPath } from './audit-log.ts';
export { type Auditing, audits, notesAsked, openAudit } from './keep-audit.ts';
export { hasAudit, verifyAudit } from './verify-audit.ts';
