import { newKey } from '@evergreen/web';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ReasonField } from '../customers/reason-field.tsx';
import { FormDialog } from '../dialog.tsx';
import {
  ChangeMembershipDocument,
  EnrolMemberDocument,
  LeaveHouseholdDocument,
  type MembershipAct,
  UnmergeMembershipsDocument,
} from '../graphql.gen.ts';

/** Acts that ask for nothing but a reason. */
export type SimpleAct = Exclude<MembershipAct, 'MERGE' | 'JOIN_HOUSEHOLD'>;

export interface MemberDialogProps {
  readonly customerId: string;
  onDone(): void;
  onClose(): void;
}

/** Says what an act does, asks why, and does it once however often it is sent. */
export function ActDialog({
  act,
  customerId,
  onDone,
  onClose,
}: MemberDialogProps & { act: SimpleAct }): ReactElement {
  const { t } = useTranslation();
  const [key] = useState(newKey);
  const [enrolling, enrol] = useMutation(EnrolMemberDocument);
  const [unmerging, unmerge] = useMutation(UnmergeMembershipsDocument);
  const [leaving, leave] = useMutation(LeaveHouseholdDocument);
  const [changing, change] = useMutation(ChangeMembershipDocument);
  const all = [enrolling, unmerging, leaving, changing];
  const send = async ({ reason: said }: { reason: string }): Promise<void> => {
    const input = { key, customerId, reason: said.trim() };
    const { error } =
      act === 'ENROL'
        ? await enrol({ input })
        : act === 'UNMERGE'
          ? await unmerge({ input })
          : act === 'LEAVE_HOUSEHOLD'
            ? await leave({ input })
            : await change({ input: { ...input, act } });
    if (!error) onDone();
  };
  return (
    <FormDialog<{ reason: string }>
      title={t(`membership.act.${act}`)}
      submit={t(`membership.act.${act}`)}
      isBusy={all.some(({ fetching }) => fetching)}
      error={all.find(({ error }) => error)?.error}
      isDanger={act === 'BLOCK' || act === 'CLOSE'}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <p className="ink2">{t(`membership.facts.${act}`)}</p>
      <ReasonField />
    </FormDialog>
  );
}
