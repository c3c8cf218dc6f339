import type { Grant, Role } from '@evergreen/access';

interface DemoPerson {
  readonly staffNumber: string;
  readonly name: string;
  readonly orgPath: string;
  readonly grants: readonly Grant[];
}

/** Somebody with these roles at the office they belong to. */
function person(staffNumber: string, name: string, orgPath: string, ...held: readonly Role[]): DemoPerson {
  return { staffNumber, name, orgPath, grants: held.map((role) => ({ role, orgPath })) };
}

/**
 * The people of the demonstration insurer, every role at least once. They can sign in only while the service runs as
 * a demonstration.
 */
export const demoStaff: readonly DemoPerson[] = [
  person('E001', '赵启', '/', 'administrator', 'marketing'),
  person('E002', '许岚', '/', 'marketing'),
  person('E003', '陈晓', '/', 'auditor'),
  person('E004', '周敏', '/', 'marketing-approver'),
  person('E005', '何建华', '/', 'head-office-service'),
  person('E006', '孙磊', '/32', 'administrator'),
  person('E007', '方静', '/', 'finance'),
  person('E011', '吴志强', '/32', 'province-head'),
  person('E012', '郑海燕', '/33', 'province-head'),
  person('E021', '徐国栋', '/32/3201', 'branch-manager'),
  person('E022', '林雨桐', '/32/3201', 'service-officer'),
  person('E023', '陆扬', '/32/3201', 'visit-officer'),
  person('E024', '高思远', '/32/3201', 'contributor'),
  person('E031', '罗嘉怡', '/33/3301', 'service-officer'),
];
