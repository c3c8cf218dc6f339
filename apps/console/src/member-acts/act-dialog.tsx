import { useKeyedMutation } from '@evergreen/web';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
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
  const enrol = useKeyedMutation(EnrolMemberDocument);
  const unmerge = useKeyedMutation(UnmergeMembershipsDocument);
  const leave = useKeyedMutation(LeaveHouseholdDocument);
  const change = useKeyedMutation(ChangeMembershipDocument);
  const all = [enrol, unmerge, leave, change];
  const send = async ({ reason: said }: { reason: string }): Promise<void> => {
    const order = { customerId, reason: said.trim() };
    const withKey = (key: string) => ({ input: { key, ...order } });
    const data =
      act === 'ENROL'
        ? await enrol.send(withKey)
        : act === 'UNMERGE'
          ? await unmerge.send(withKey)
          : act === 'LEAVE_HOUSEHOLD'
            ? await leave.send(withKey)
            : await change.send((key) => ({ input: { key, ...order, act } }));
    if (data) onDone();
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
