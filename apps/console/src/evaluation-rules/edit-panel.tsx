import { shownError } from '@evergreen/web';
import { addDays } from '@evergreen/web/format';
import { App, Button, Form, Input, InputNumber, Select } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ChangeEvaluationRulesDocument, type EvaluationRulesPartsFragment } from '../graphql.gen.ts';
import { Panel, Refusal } from '../page-parts.tsx';
import {
  type Leaf,
  type Line,
  linesOf,
  readRules,
  type RulesJson,
  warningsOf,
  withValue,
} from './document.ts';
import { useLineWords, useNames } from './line-words.ts';

type Version = EvaluationRulesPartsFragment;
type Problems = Version['problems'];

/** A draft in fields: each number and each rule text, with what is wrong with it in its place. */
export function EditPanel({ version, today }: { version: Version; today: string }): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [rules, setRules] = useState<RulesJson>(() => readRules(version.definition));
  const [effectiveFrom, setEffectiveFrom] = useState(version.effectiveFrom ?? addDays(today, 1));
  const [{ fetching, error }, change] = useMutation(ChangeEvaluationRulesDocument);
  const definition = JSON.stringify(rules);
  const isChanged =
    definition !== JSON.stringify(readRules(version.definition)) || effectiveFrom !== version.effectiveFrom;
  const save = async (): Promise<void> => {
    const { data } = await change({
      version: version.version,
      revision: version.revision,
      definition,
      effectiveFrom,
    });
    if (data) void message.success(t('versions.saved'));
  };
  const set = (keys: Line['keys'], value: Leaf): void => setRules((known) => withValue(known, keys, value));
  const isFixed = (rules['quadrants'] as { cut: { kind: string } }).cut.kind === 'fixed';
  return (
    <Panel
      title={t('versions.edit')}
      note={isChanged && t('evaluationRules.unsaved')}
      acts={
        <Button
          type="primary"
          size="small"
          disabled={!isChanged}
          loading={fetching}
          onClick={() => void save()}
        >
          {t('versions.save')}
        </Button>
      }
    >
      <Form layout="vertical" className="pb">
        <p className="small ink3">{t('evaluationRules.ruleHint')}</p>
        <Refusal error={error && shownError(error)} />
        <div className="filters">
          <Form.Item label={t('versions.effective')} htmlFor="rules-effective">
            <Input
              id="rules-effective"
              type="date"
              min={today}
              value={effectiveFrom}
              onChange={({ target }) => setEffectiveFrom(target.value)}
            />
          </Form.Item>
          <Form.Item label={t('evaluationRules.key.cut')} htmlFor="rules-cut">
            <Select
              id="rules-cut"
              value={isFixed ? 'fixed' : 'median'}
              options={(['fixed', 'median'] as const).map((value) => ({
                value,
                label: t(`evaluationRules.cutKinds.${value}`),
              }))}
              onChange={(value: string) =>
                setRules((known) =>
                  withValue(
                    known,
                    ['quadrants', 'cut'],
                    value === 'fixed'
                      ? { kind: 'fixed', loyalty: 60, satisfaction: 60 }
                      : { kind: 'median-per-province' },
                  ),
                )
              }
            />
          </Form.Item>
        </div>
        <Fields rules={rules} problems={version.problems} onSet={set} />
        <Warnings rules={rules} onChange={setRules} />
      </Form>
    </Panel>
  );
}

/** The kind of cut has a control of its own. */
const hasOwnControl = (line: Line): boolean => line.path === 'quadrants.cut.kind';

function Fields({
  rules,
  problems,
  onSet,
}: {
  rules: RulesJson;
  problems: Problems;
  onSet: (keys: Line['keys'], value: Leaf) => void;
}): ReactElement {
  const wordsOf = useLineWords(rules);
  const field = (line: Line): ReactElement => (
    <Field
      key={line.path}
      line={line}
      label={wordsOf(line.keys.length > 1 ? line.keys.slice(1) : line.keys)}
      problems={problems}
      onSet={onSet}
    />
  );
  return (
    <>
      {Object.entries(rules).map(([group, node]) => {
        const lines = linesOf(node, [group]).filter((line) => !hasOwnControl(line));
        return (
          <section key={group} aria-label={wordsOf([group])}>
            {typeof node === 'object' && <h3 className="b">{wordsOf([group])}</h3>}
            <div className="filters level">
              {lines.filter(({ value }) => typeof value === 'number').map(field)}
            </div>
            {lines.filter(({ value }) => typeof value === 'string').map(field)}
          </section>
        );
      })}
    </>
  );
}

const charactersARow = 90;
const rowsMax = 6;

function Field({
  line: { path, keys, value },
  label,
  problems,
  onSet,
}: {
  line: Line;
  label: string;
  problems: Problems;
  onSet: (keys: Line['keys'], value: Leaf) => void;
}): ReactElement {
  const { t } = useTranslation();
  const id = `rules-${path}`;
  const own = problems.filter(({ field }) => field === path);
  const told = own.map(({ from, problem }) =>
    from === null ? problem : t('evaluationRules.at', { from: from + 1, problem }),
  );
  return (
    <Form.Item
      label={label}
      htmlFor={id}
      {...(told.length > 0 && { validateStatus: 'error' as const, help: told.join('; ') })}
    >
      {typeof value === 'number' ? (
        <InputNumber
          id={id}
          value={value}
          onChange={(given) => given !== null && onSet(keys, given)}
          style={{ width: '100%' }}
        />
      ) : (
        <Input.TextArea
          id={id}
          value={String(value)}
          rows={Math.min(rowsMax, Math.ceil((String(value).length + 1) / charactersARow))}
          onChange={({ target }) => onSet(keys, target.value)}
        />
      )}
    </Form.Item>
  );
}

const warningsMax = 50;

function Warnings({
  rules,
  onChange,
}: {
  rules: RulesJson;
  onChange: (rules: RulesJson) => void;
}): ReactElement {
  const { t } = useTranslation();
  const nameOf = useNames(rules);
  const warnings = warningsOf(rules);
  const add = (): void => {
    const used = new Set(warnings.map(({ warningId }) => warningId));
    const numbers = Array.from({ length: warningsMax + 1 }, (_, n) => `rule-${n + 1}`);
    const warningId = numbers.find((each) => !used.has(each)) ?? 'rule';
    const fresh = {
      warningId,
      names: { zh: '新规则', en: 'New rule' },
      amber: 'claims_12m >= 2',
      red: 'claims_12m >= 3',
    };
    onChange({ ...rules, warnings: [...warnings, fresh] });
  };
  return (
    <div className="acts">
      <Button size="small" disabled={warnings.length >= warningsMax} onClick={add}>
        {t('evaluationRules.addWarning')}
      </Button>
      {warnings.map(({ warningId }, n) => (
        <Button
          key={String(warningId)}
          size="small"
          danger
          onClick={() => onChange({ ...rules, warnings: warnings.filter((_, each) => each !== n) })}
        >
          {t('evaluationRules.removeWarning', { name: nameOf(n) })}
        </Button>
      ))}
    </div>
  );
}
