import type { MessageInitShape } from '@bufbuild/protobuf';
import type { CustomerFileSchema } from '@evergreen/contracts/customer-profile';
import type { CustomerFile } from '../use-cases/customer-files.ts';

export function fileMessage(file: CustomerFile): MessageInitShape<typeof CustomerFileSchema> {
  return {
    customerId: file.id,
    sourceRef: file.sourceRef,
    orgPath: file.orgPath,
    nameMasked: file.nameMasked,
    phoneMasked: file.phoneMasked,
    policies: file.policies.map((policy) => ({
      policyId: policy.id,
      sourceRef: policy.sourceRef,
      labelMasked: policy.labelMasked,
      newestTermStartsOn: policy.startsOn,
      newestTermEndsOn: policy.endsOn,
    })),
    ...(file.erasedAt === null ? {} : { erasedAt: file.erasedAt.toISOString() }),
    mayReveal: file.mayReveal,
  };
}
