import { Icon } from '@evergreen/web';
import { formatCount } from '@evergreen/web/format';
import { App, Button, Dropdown, Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { CloseOfficeDocument, OfficesDocument, ReopenOfficeDocument } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { PageHead, Panel } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { pathWithOffice } from '../url-state.ts';
import { useOffice } from '../use-url-state.ts';
import { useTellError } from '../use-tell-error.ts';
import { useMay } from '../viewer.ts';
import { OpenOfficeDialog, RenameOfficeDialog } from './office-dialogs.tsx';
import { closingProblem, officesWithin, officeTree, type Office, type OfficeNode } from './office-tree.ts';

/** The offices as they lie below each other, with their people. */
export default function OrganisationPage(): ReactElement {
  const { t } = useTranslation();
  const scope = useOffice();
  const [{ data, error }, ask] = useQuery({ query: OfficesDocument, requestPolicy: 'cache-and-network' });
  const offices = officesWithin(data?.offices ?? [], [scope ?? '/']);
  return (
    <>
      <PageHead title={t('organisation.title')} sub={t('organisation.sub')} />
      <Panel title={t('organisation.list')} note={formatCount(offices.length)}>
        <TableState
          error={error}
          isLoaded={data !== undefined}
          isEmpty={offices.length === 0}
          again={() => ask({ requestPolicy: 'network-only' })}
          empty={{ icon: 'building', title: t('organisation.none'), hint: t('organisation.noneHint') }}
        >
          <Offices tree={officeTree(offices)} offices={offices} />
        </TableState>
      </Panel>
    </>
  );
}

// The library shows what has `children` as a branch, even an empty one.
type Row = Omit<OfficeNode, 'children'> & { readonly node: OfficeNode; readonly children?: readonly Row[] };

const openedMax = 60;

function rowOf(node: OfficeNode): Row {
  const { children, ...office } = node;
  return { ...office, node, ...(children.length > 0 && { children: children.map(rowOf) }) };
}

function Offices({
  tree,
  offices,
}: {
  tree: readonly OfficeNode[];
  offices: readonly Office[];
}): ReactElement {
  const { t } = useTranslation();
  const { nameOf } = useOffices();
  const columns: TableProps<Row>['columns'] = [
    {
      title: t('organisation.name'),
      key: 'name',
      render: (_, { orgPath, isOpen }) => <span className={isOpen ? 'b' : 'ink3'}>{nameOf(orgPath)}</span>,
    },
    {
      title: t('organisation.path'),
      key: 'path',
      width: 130,
      render: (_, { orgPath }) => <span className="ink3">{orgPath}</span>,
    },
    {
      title: t('organisation.level'),
      key: 'level',
      width: 120,
      render: (_, { level }) => t(`organisation.levels.${level}`),
    },
    {
      title: t('organisation.staff'),
      key: 'staff',
      width: 90,
      align: 'right',
      render: (_, { staff }) => formatCount(staff),
    },
    {
      title: t('organisation.staffBelow'),
      key: 'below',
      width: 110,
      align: 'right',
      render: (_, { staffBelow }) => formatCount(staffBelow),
    },
    {
      title: t('organisation.state'),
      key: 'state',
      width: 110,
      render: (_, { isOpen }) => (
        <span className={isOpen ? 'chip ok' : 'chip'}>
          {t(isOpen ? 'organisation.open' : 'organisation.closed')}
        </span>
      ),
    },
    {
      title: <span className="sr">{t('organisation.acts', { name: '' })}</span>,
      key: 'acts',
      width: 132,
      align: 'right',
      render: (_, { node }) => <OfficeActs node={node} />,
    },
  ];
  return (
    <Table<Row>
      size="small"
      rowKey="orgPath"
      dataSource={tree.map(rowOf)}
      columns={columns}
      pagination={false}
      // With hundreds of offices the cities are opened by whoever wants them.
      expandable={{
        defaultExpandedRowKeys: (offices.length <= openedMax ? offices : tree).map(({ orgPath }) => orgPath),
      }}
      scroll={{ x: 820 }}
    />
  );
}

function OfficeActs({ node }: { node: OfficeNode }): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const { nameOf } = useOffices();
  const { modal, message } = App.useApp();
  const tellError = useTellError();
  const [dialog, setDialog] = useState<'open' | 'rename'>();
  const [, close] = useMutation(CloseOfficeDocument);
  const [, reopen] = useMutation(ReopenOfficeDocument);
  const { orgPath, version, isOpen, level } = node;
  const name = nameOf(orgPath);
  const mayManage = may('Organisation.manage', orgPath);
  const problem = closingProblem(node);
  const peoplePath = pathWithOffice('/people', orgPath);
  const askClose = (): void => {
    modal.confirm({
      title: t('organisation.closeTitle', { name }),
      content: t('organisation.closeFacts'),
      icon: null,
      okText: t('organisation.closeSubmit'),
      okButtonProps: { danger: true },
      autoFocusButton: 'cancel',
      onOk: async () => {
        const { error } = await close({ orgPath, version });
        if (error) tellError(error);
        else void message.success(t('organisation.closedDone', { name }));
      },
    });
  };
  const openAgain = async (): Promise<void> => {
    const { error } = await reopen({ orgPath, version });
    if (error) tellError(error);
    else void message.success(t('organisation.reopenedDone', { name }));
  };
  if (!mayManage)
    return may('Staff.read', orgPath) ? (
      <Link className="acc small" to={peoplePath}>
        {t('organisation.people')}
      </Link>
    ) : (
      <></>
    );
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'people', label: t('organisation.people') },
            ...(isOpen && level !== 'CITY' ? [{ key: 'open', label: t('organisation.openBelow') }] : []),
            { key: 'rename', label: t('organisation.rename') },
            ...(isOpen && level !== 'HEAD_OFFICE'
              ? [
                  {
                    key: 'close',
                    danger: true,
                    disabled: problem !== undefined,
                    label: (
                      <>
                        {t('organisation.close')}
                        {problem !== undefined && (
                          <div className="small ink3">{t(`organisation.${problem}`)}</div>
                        )}
                      </>
                    ),
                  },
                ]
              : []),
            ...(isOpen ? [] : [{ key: 'reopen', label: t('organisation.reopen') }]),
          ],
          onClick: ({ key }) => {
            if (key === 'people') void navigate(peoplePath);
            else if (key === 'close') askClose();
            else if (key === 'reopen') void openAgain();
            else setDialog(key === 'open' ? 'open' : 'rename');
          },
        }}
      >
        <Button
          type="text"
          size="small"
          aria-label={t('organisation.acts', { name })}
          aria-haspopup="menu"
          icon={<Icon name="down" size="s" />}
          iconPlacement="end"
        >
          {t('organisation.act')}
        </Button>
      </Dropdown>
      {dialog === 'open' && <OpenOfficeDialog parent={node} onClose={() => setDialog(undefined)} />}
      {dialog === 'rename' && <RenameOfficeDialog office={node} onClose={() => setDialog(undefined)} />}
    </>
  );
}
