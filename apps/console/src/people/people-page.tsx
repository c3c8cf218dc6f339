import { Icon, useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { Button, Checkbox, Input, Table, type TableProps } from 'antd';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { PeopleDocument } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { PageHead, Panel } from '../page-parts.tsx';
import { Pager, TableState } from '../table-state.tsx';
import { useOffice, useScoped, useUrlState } from '../use-url-state.ts';
import { useMay } from '../viewer.ts';
import { AddPerson } from './add-person.tsx';
import { GrantChips } from './grant-chips.tsx';
import type { Staff } from './person.ts';
import { StaffStateChip } from './state-chip.tsx';

const pageSize = 50;
// An empty list names no type by which an answer could tell that it has changed.
const context = { additionalTypenames: ['StaffMember'] };

/** Who works here, at the offices one looks at. */
export default function PeoplePage(): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const office = useOffice();
  const { params, change } = useUrlState();
  const text = params.get('text') ?? '';
  const includeInactive = params.get('inactive') === 'yes';
  const isAdding = params.get('add') === 'yes' && may('Staff.manage');
  return (
    <>
      <PageHead
        title={t('people.title')}
        sub={t('people.sub')}
        acts={
          may('Staff.manage') && (
            <Button
              type="primary"
              icon={<Icon name="plus" size="s" />}
              onClick={() => change({ add: 'yes' }, true)}
            >
              {t('people.add')}
            </Button>
          )
        }
      />
      {/* Another range or filter begins at its first page. */}
      <People key={`${office} ${text} ${includeInactive}`} text={text} includeInactive={includeInactive} />
      {isAdding && <AddPerson onClose={() => change({ add: undefined })} />}
    </>
  );
}

function Filters({ text, includeInactive }: { text: string; includeInactive: boolean }): ReactElement {
  const { t } = useTranslation();
  const { change } = useUrlState();
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  return (
    <>
      <Checkbox
        checked={includeInactive}
        onChange={({ target }) => change({ inactive: target.checked ? 'yes' : undefined })}
      >
        {t('people.inactive')}
      </Checkbox>
      <Input.Search
        className="find"
        aria-label={t('people.search')}
        placeholder={t('people.search')}
        value={typed}
        allowClear
        maxLength={60}
        onChange={({ target }) => setTyped(target.value)}
        onSearch={(value) => change({ text: value.trim() }, true)}
      />
    </>
  );
}

function People({ text, includeInactive }: { text: string; includeInactive: boolean }): ReactElement {
  const { t } = useTranslation();
  const office = useOffice();
  const { nameOf } = useOffices();
  const { change } = useUrlState();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [{ data, error }, ask] = useQuery({
    query: PeopleDocument,
    variables: {
      office: office ?? null,
      text: text === '' ? null : text,
      includeInactive,
      limit: pageSize,
      cursor: cursors.at(-1) ?? null,
    },
    requestPolicy: 'cache-and-network',
    context,
  });
  const people = data?.staff.staff ?? [];
  return (
    <Panel title={t('people.list')} acts={<Filters text={text} includeInactive={includeInactive} />}>
      <TableState
        error={error}
        isLoaded={data !== undefined}
        isEmpty={people.length === 0}
        again={() => ask({ requestPolicy: 'network-only' })}
        empty={{
          icon: 'people',
          title: t('people.none'),
          hint: t('people.noneHint', {
            filters: t('people.noneFilters', {
              office: office === undefined ? t('bar.allOffices') : nameOf(office),
              text,
            }),
          }),
          act: (
            <Button onClick={() => change({ text: undefined, office: undefined, inactive: undefined })}>
              {t('people.clear')}
            </Button>
          ),
        }}
      >
        <Table<Staff>
          size="small"
          rowKey="id"
          dataSource={people}
          columns={useColumns()}
          pagination={false}
          scroll={{ x: 860 }}
        />
        <Pager cursors={cursors} next={data?.staff.nextCursor ?? null} onGo={setCursors} />
      </TableState>
    </Panel>
  );
}

function useColumns(): NonNullable<TableProps<Staff>['columns']> {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { nameOf } = useOffices();
  const scoped = useScoped();
  return [
    {
      title: t('people.name'),
      key: 'name',
      width: 150,
      render: (_, { id, name, staffNumber }) => (
        <>
          <Link className="open" to={scoped(`/people/${id}`)}>
            {name}
          </Link>
          <div className="small ink3">{staffNumber}</div>
        </>
      ),
    },
    { title: t('people.office'), key: 'office', width: 150, render: (_, { orgPath }) => nameOf(orgPath) },
    {
      title: t('people.roles'),
      key: 'roles',
      render: (_, { grants, deputyGrants }) => <GrantChips grants={grants} deputyGrants={deputyGrants} />,
    },
    {
      title: t('people.state'),
      key: 'state',
      width: 110,
      render: (_, staff) => <StaffStateChip staff={staff} />,
    },
    {
      title: t('people.seen'),
      key: 'seen',
      width: 130,
      render: (_, { lastSeenAt }) => (
        <span className="nowrap ink2">
          {lastSeenAt === null ? t('people.never') : formatMoment(lastSeenAt, language)}
        </span>
      ),
    },
  ];
}
