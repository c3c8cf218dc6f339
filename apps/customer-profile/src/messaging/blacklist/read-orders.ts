import type {
  CheckSubject,
  EvidencePiece as WireEvidence,
  Identifier,
  ProposeEntryRequest,
} from '@evergreen/contracts/customer-profile';
import type { InputFields } from '@evergreen/kernel';
import type { DoorSubject } from '../../use-cases/blacklist/check-doors.ts';
import type { EvidencePiece, ProposalOrder } from '../../use-cases/blacklist/propose-entry.ts';
import type { TypedIdentifier } from '../../use-cases/blacklist/read-identifiers.ts';
import { kindOf, reasonOf } from './blacklist-messages.ts';

const identifiersMax = 20;
const evidenceMax = 20;
export const wordsMax = 2_000;
export const wordsMin = 4;
const keyMax = 120;

export function readKey(fields: InputFields, key: string): string {
  return fields.text('key', key, keyMax);
}

function readIdentifiers(
  fields: InputFields,
  field: string,
  identifiers: readonly Identifier[],
): TypedIdentifier[] {
  if (identifiers.length > identifiersMax)
    fields.refuse(field, `must have at most ${identifiersMax} entries`);
  return identifiers.slice(0, identifiersMax).map(({ kind, value }, n) => {
    const known = kindOf(kind);
    if (known === undefined) fields.refuse(`${field}[${n}].kind`, 'is not one of its kind');
    return { kind: known ?? 'phone', value: fields.text(`${field}[${n}].value`, value, 60) };
  });
}

export function readEvidence(
  fields: InputFields,
  field: string,
  piece: WireEvidence | undefined,
): EvidencePiece {
  const { text = '', fileId, fileName = '' } = piece ?? {};
  if (fileId !== undefined && !/^[0-9a-f]{64}$/.test(fileId)) fields.refuse(`${field}.fileId`, 'is no file');
  return {
    text: fields.text(`${field}.text`, text.trim(), wordsMax, wordsMin),
    fileId: fileId ?? null,
    fileName: fields.text(`${field}.fileName`, fileName, 200, fileId === undefined ? 0 : 1),
  };
}

export function readProposal(fields: InputFields, request: ProposeEntryRequest): ProposalOrder {
  const { customerId, personName, identifiers, evidence, endsOn, orgPath } = request;
  const reason = reasonOf(request.reason);
  if (reason === undefined) fields.refuse('reason', 'is not one of the reasons there are');
  if (evidence.length === 0 || evidence.length > evidenceMax)
    fields.refuse('evidence', `must have 1 to ${evidenceMax} entries`);
  return {
    key: readKey(fields, request.key),
    customerId: customerId === undefined ? null : fields.uuid('customerId', customerId),
    // A customer has a name in the book.
    personName: fields.text('personName', personName.trim(), 100, customerId === undefined ? 1 : 0),
    identifiers: readIdentifiers(fields, 'identifiers', identifiers),
    reason: reason ?? 'FRAUD_JUDGMENT',
    evidence: evidence.slice(0, evidenceMax).map((piece, n) => readEvidence(fields, `evidence[${n}]`, piece)),
    endsOn: fields.optionalDate('endsOn', endsOn) ?? null,
    orgPath: orgPath === undefined ? null : fields.text('orgPath', orgPath, 200),
  };
}

export function readSubject(
  fields: InputFields,
  { customerId, identifiers }: CheckSubject,
  n: number,
): DoorSubject {
  const field = `subjects[${n}]`;
  if ((customerId === undefined) === (identifiers.length === 0))
    fields.refuse(field, 'is a customer, or what somebody who is none is known by');
  return {
    customerId: customerId === undefined ? null : fields.uuid(`${field}.customerId`, customerId),
    identifiers: readIdentifiers(fields, `${field}.identifiers`, identifiers),
  };
}
