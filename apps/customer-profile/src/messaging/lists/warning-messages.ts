import type { MessageInitShape } from '@bufbuild/protobuf';
import type { WarningRuleFiguresSchema, WarningSchema } from '@evergreen/contracts/customer-profile';
import type { WarningRuleSeen, WarningSeen } from '../../use-cases/lists/read-warnings.ts';
import { conditionMessage, known } from './condition-messages.ts';

export function warningMessage(warning: WarningSeen): MessageInitShape<typeof WarningSchema> {
  const { customerId, id, orgPath, rule, episode, level, state, openedOn, dueOn } = warning;
  const { rulesVersion, revision, owner, outcome, done, goneOn } = warning;
  return {
    ...{
      customerId,
      warningId: id,
      orgPath,
      rule,
      episode,
      level,
      state,
      openedOn,
      dueOn,
      rulesVersion,
      revision,
    },
    ...{ overdue: warning.isOverdue, mine: warning.isMine, dueProvisional: warning.isDueProvisional },
    ...known({ owner, outcome, done, goneOn }),
    because: warning.because.map(conditionMessage),
    steps: warning.steps.map(({ kind, level: at, onDate, byLabel, note }) => ({
      ...{ kind, level: at, onDate },
      ...known({ by: byLabel, note }),
    })),
  };
}

export function figuresMessage({
  rule,
  waiting,
  real,
  falseAlarms,
  inForce,
}: WarningRuleSeen): MessageInitShape<typeof WarningRuleFiguresSchema> {
  return {
    ...{
      rule,
      waiting,
      real,
      falseAlarms,
      nameZh: inForce?.names.zh ?? rule,
      nameEn: inForce?.names.en ?? rule,
    },
    ...known({ amber: inForce?.amber, red: inForce?.red }),
  };
}
