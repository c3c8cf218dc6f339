import { shownError, useLanguage, useKeyedMutation } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { Button, DatePicker, Form, Select, Switch } from 'antd';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { RuleSetVersionsDocument, StartRunDocument } from '../graphql.gen.ts';
import { Act, named, Refusal } from '../page-parts.tsx';
import { type Draft, inForce, namesOf, type Published } from '../rule-sets/versions.ts';
import { ruleLines } from './rule-words.ts';

/** A rule set with its rules in words, a date, dry or real. */
export function StartRun(): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [{ data, error: ruleSetsError }] = useQuery({ query: RuleSetVersionsDocument });
  const { send: start, renew, fetching, error } = useKeyedMutation(StartRunDocument);
  const [chosen, setChosen] = useState<string>();
  const [asOf, setAsOf] = useState<string>();
  const [dry, setDry] = useState(true);
  const [compared, setCompared] = useState<string>();
  const versions = data?.ruleSets ?? [];
  const ruleSets = inForce(versions, asOf ?? data?.today ?? '');
  const others = data ? [...versions.map(versionOf), ...data.ruleSetDrafts.flatMap(draftOf)] : [];
  const other = dry ? others.find(({ key }) => key === compared) : undefined;
  const ruleSet = ruleSets.find(({ id }) => id === chosen) ?? ruleSets.find(({ isDefault }) => isDefault);
  const ruleSetId = ruleSet?.id;
  const besides = ruleSets
    .filter(({ id, isDefault }) => isDefault && id !== ruleSetId)
    .map((each) => named(each, language));
  // Anything else about it is another run.
  useEffect(renew, [renew, ruleSetId, asOf, dry, other?.key]);
  const go = async (): Promise<void> => {
    if (ruleSetId === undefined) return;
    const compare = other ? { compareRuleSetId: other.id, compareVersion: other.version } : {};
    const data = await start((key) => ({ input: { key, ruleSetId, asOf: asOf ?? null, dry, ...compare } }));
    if (data) void navigate(`/no-claim/${data.startNoClaimRun.id}`);
  };
  const problem = error ?? ruleSetsError;
  return (
    <Form layout="vertical" className="pb start" requiredMark={false} onFinish={() => void go()}>
      <Form.Item label={t('noClaim.ruleSet')} htmlFor="rule-set">
        <Select
          id="rule-set"
          placeholder={t('noClaim.ruleSetPick')}
          value={ruleSetId ?? null}
          onChange={(id: string) => setChosen(id)}
          loading={!data && !ruleSetsError}
          options={ruleSets.map((known) => ({
            value: known.id,
            label: t('version', { name: named(known, language), version: known.version }),
          }))}
        />
        {ruleSet && (
          <ul className="rules" aria-label={t('noClaim.rules')}>
            {ruleSet.isDefault && (
              <li className="acc">
                {besides.length === 0
                  ? t('noClaim.isDefault')
                  : t('noClaim.isDefaultBeside', { others: besides.join(language === 'en' ? ', ' : '、') })}
              </li>
            )}
            {ruleLines(ruleSet.definition, t, language === 'en' ? ', ' : '，').map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </Form.Item>
      <Form.Item
        label={t('noClaim.asOf')}
        htmlFor="as-of"
        extra={
          <span className="small">
            {t('noClaim.asOfHint', { today: data ? formatDay(data.today, language) : '…' })}
          </span>
        }
      >
        <DatePicker
          id="as-of"
          style={{ width: '100%' }}
          format="YYYY-MM-DD"
          placeholder={data?.today ?? ''}
          onChange={(_, text) => setAsOf(typeof text === 'string' && text !== '' ? text : undefined)}
        />
      </Form.Item>
      <Form.Item>
        <label className="row" style={{ gap: 8 }}>
          <Switch size="small" checked={dry} onChange={setDry} />
          <span className="b">{t('noClaim.dry')}</span>
        </label>
        <div className="small ink3">{t(dry ? 'noClaim.dryHint' : 'noClaim.realHint')}</div>
      </Form.Item>
      {dry && (
        <Form.Item label={t('noClaim.compare')} htmlFor="compare">
          <Select
            id="compare"
            allowClear
            placeholder={t('noClaim.compareNone')}
            value={compared ?? null}
            onChange={(key: string | undefined) => setCompared(key)}
            options={others.map((each) => ({
              value: each.key,
              label: t(each.isDraft ? 'noClaim.draftVersion' : 'version', {
                name: named(each, language),
                version: each.version,
              }),
            }))}
          />
        </Form.Item>
      )}
      <Refusal error={problem && shownError(problem)} />
      <Act right="NoClaimRun.manage" reason={ruleSetId === undefined ? t('noClaim.missing') : undefined}>
        {(isDisabled) => (
          <Button type="primary" htmlType="submit" block disabled={isDisabled} loading={fetching}>
            {t(dry ? 'noClaim.goDry' : 'noClaim.goReal')}
          </Button>
        )}
      </Act>
    </Form>
  );
}

interface Version {
  readonly key: string;
  readonly id: string;
  readonly version: number;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly isDraft: boolean;
}

const versionOf = ({ id, version, nameZh, nameEn }: Published): Version => {
  return { key: `${id} ${version}`, id, version, nameZh, nameEn, isDraft: false };
};

/** A draft that is not published yet, nor given up. */
function draftOf(draft: Draft): Version[] {
  const { ruleSetId: id, version, state } = draft;
  if (state !== 'DRAFT' && state !== 'SUBMITTED') return [];
  return [{ key: `${id} ${version}`, id, version, ...namesOf(draft), isDraft: true }];
}
