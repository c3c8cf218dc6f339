import { shownError, useKeyedMutation } from '@evergreen/web';
import { formatCount } from '@evergreen/web/format';
import { App, Button, Form, Input, InputNumber, Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FormDialog } from '../dialog.tsx';
import {
  type CodePoolPartsFragment,
  CodePreviewDocument,
  GenerateCodesDocument,
  ImportCodesDocument,
  WriteCodePoolDocument,
} from '../graphql.gen.ts';
import { Act, Panel } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { afterCatalogueActs } from './after-acts.ts';
import { lineProblems, type LineProblem } from './line-problems.ts';

type Pool = CodePoolPartsFragment;
type Opened = { readonly act: 'new' } | { readonly act: 'import' | 'generate'; readonly pool: Pool };

/** Pools of codes: how many are left, and where more come from. */
export function CodePools({ pools }: { pools: readonly Pool[] }): ReactElement {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Opened>();
  const close = (): void => setOpened(undefined);
  return (
    <Panel
      title={t('catalogue.pools')}
      note={t('catalogue.poolsNote')}
      acts={
        <Act right="Reward.manage">
          {(isDisabled) => (
            <Button size="small" disabled={isDisabled} onClick={() => setOpened({ act: 'new' })}>
              {t('catalogue.poolAdd')}
            </Button>
          )}
        </Act>
      }
    >
      <TableState
        error={undefined}
        isLoaded
        isEmpty={pools.length === 0}
        again={() => undefined}
        empty={{ icon: 'key', title: t('catalogue.poolNone'), hint: t('catalogue.poolNoneHint') }}
      >
        <Table<Pool>
          size="small"
          rowKey="id"
          dataSource={pools}
          columns={useColumns(setOpened)}
          pagination={false}
          scroll={{ x: 700 }}
        />
      </TableState>
      {opened?.act === 'new' && <PoolDialog onClose={close} />}
      {opened?.act === 'import' && <ImportDialog pool={opened.pool} onClose={close} />}
      {opened?.act === 'generate' && <GenerateDialog pool={opened.pool} onClose={close} />}
    </Panel>
  );
}

function useColumns(onOpen: (opened: Opened) => void): NonNullable<TableProps<Pool>['columns']> {
  const { t } = useTranslation();
  const count = (title: string, of: (pool: Pool) => ReactElement | string) => ({
    ...{ title, key: title, width: 110, align: 'right' as const },
    render: (_: unknown, pool: Pool) => of(pool),
  });
  return [
    { title: t('catalogue.poolName'), key: 'name', render: (_, { name }) => name },
    count(t('catalogue.poolLeft'), ({ left, lowAt }) => (
      <>
        {formatCount(left)} {left <= lowAt && <span className="chip warn">{t('catalogue.low')}</span>}
      </>
    )),
    count(t('catalogue.poolTaken'), ({ taken }) => formatCount(taken)),
    count(t('catalogue.poolVoid'), ({ voided }) => formatCount(voided)),
    {
      title: '',
      key: 'acts',
      width: 170,
      align: 'right',
      render: (_, pool) => (
        <Act right="Reward.manage">
          {(isDisabled) => (
            <span className="acts end">
              {(['import', 'generate'] as const).map((act) => (
                <Button
                  key={act}
                  size="small"
                  disabled={isDisabled}
                  aria-label={`${t(act === 'import' ? 'catalogue.importCodes' : 'catalogue.generate')} ${pool.name}`}
                  onClick={() => onOpen({ act, pool })}
                >
                  {t(act === 'import' ? 'catalogue.importCodes' : 'catalogue.generate')}
                </Button>
              ))}
            </span>
          )}
        </Act>
      ),
    },
  ];
}

function PoolDialog({ onClose }: { onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { send, fetching, error } = useKeyedMutation(WriteCodePoolDocument);
  const required = [{ required: true, message: t('catalogue.missing') }];
  return (
    <FormDialog<{ name: string; lowAt: number }>
      title={t('catalogue.poolAdd')}
      submit={t('catalogue.save')}
      isBusy={fetching}
      error={error}
      initial={{ lowAt: 10 }}
      onClose={onClose}
      onSubmit={(values) =>
        void send((key) => ({ input: { key, ...values } }), afterCatalogueActs).then(
          (data) => data && onClose(),
        )
      }
    >
      <Form.Item name="name" label={t('catalogue.poolName')} rules={required}>
        <Input maxLength={80} autoComplete="off" />
      </Form.Item>
      <Form.Item name="lowAt" label={t('catalogue.poolLow')} rules={required}>
        <InputNumber min={0} precision={0} />
      </Form.Item>
    </FormDialog>
  );
}

interface PoolActProps {
  readonly pool: Pool;
  readonly onClose: () => void;
}

function ImportDialog({ pool, onClose }: PoolActProps): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { send, fetching, error } = useKeyedMutation(ImportCodesDocument);
  const problems = error ? lineProblems(shownError(error).fields) : [];
  const word = ({ kind, other }: LineProblem): string =>
    kind === 'same'
      ? t('catalogue.lineProblems.same', { line: other ?? 0 })
      : t(`catalogue.lineProblems.${kind}`);
  return (
    <FormDialog<{ text: string }>
      title={t('catalogue.importTitle', { name: pool.name })}
      submit={t('catalogue.importCodes')}
      isBusy={fetching}
      error={problems.length > 0 ? undefined : error}
      onClose={onClose}
      onSubmit={({ text }) =>
        void send((key) => ({ input: { key, poolId: pool.id, text } }), afterCatalogueActs).then((data) => {
          if (!data) return;
          void message.success(t('catalogue.imported', { count: data.importCodes.added }));
          onClose();
        })
      }
    >
      <Form.Item
        name="text"
        label={t('catalogue.importText')}
        extra={t('catalogue.importHint')}
        rules={[{ required: true, whitespace: true, message: t('catalogue.missing') }]}
      >
        <Input.TextArea rows={8} autoComplete="off" spellCheck={false} />
      </Form.Item>
      <div role="alert">
        {problems.map((problem) => (
          <div key={problem.line} className="small danger">
            {t('catalogue.line', { line: problem.line, problem: word(problem) })}
          </div>
        ))}
      </div>
    </FormDialog>
  );
}

interface PatternValues {
  readonly pattern: string;
  readonly characters: string;
  readonly count: number;
}

const usualCharacters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

function GenerateDialog({ pool, onClose }: PoolActProps): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<PatternValues>();
  const { send, fetching, error } = useKeyedMutation(GenerateCodesDocument);
  const required = [{ required: true, message: t('catalogue.missing') }];
  const wanted = Form.useWatch((values: PatternValues) => values, form) as PatternValues | undefined;
  const [pattern, characters] = [wanted?.pattern ?? '', wanted?.characters ?? ''];
  const [{ data }] = useQuery({
    query: CodePreviewDocument,
    variables: { pattern, characters },
    pause: !pattern.includes('#') || characters.length < 2,
  });
  return (
    <FormDialog<PatternValues>
      title={t('catalogue.generateTitle', { name: pool.name })}
      submit={t('catalogue.generate')}
      isBusy={fetching}
      error={error}
      form={form}
      initial={{ pattern: 'CAR-####-####', characters: usualCharacters, count: 100 }}
      onClose={onClose}
      onSubmit={(values) =>
        void send((key) => ({ input: { key, poolId: pool.id, ...values } }), afterCatalogueActs).then(
          (answer) => {
            if (!answer) return;
            void message.success(t('catalogue.generated', { count: answer.generateCodes.added }));
            onClose();
          },
        )
      }
    >
      <Form.Item
        name="pattern"
        label={t('catalogue.pattern')}
        extra={t('catalogue.patternHint')}
        rules={required}
      >
        <Input maxLength={64} autoComplete="off" />
      </Form.Item>
      <Form.Item name="characters" label={t('catalogue.characters')} rules={required}>
        <Input maxLength={62} autoComplete="off" />
      </Form.Item>
      <Form.Item name="count" label={t('catalogue.count')} rules={required}>
        <InputNumber min={1} max={10_000} precision={0} />
      </Form.Item>
      <p className="small ink2" role="status">
        {data && t('catalogue.possible', { ...data.codePreview })}
      </p>
    </FormDialog>
  );
}
