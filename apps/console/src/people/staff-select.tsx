import { Select } from 'antd';
import { useEffect, useState, type ReactElement } from 'react';
import { useQuery } from 'urql';
import { PeopleDocument } from '../graphql.gen.ts';

interface StaffSelectProps {
  readonly value?: string | undefined;
  readonly onChange?: (value: string | undefined) => void;
  readonly id?: string;
  readonly label?: string;
  readonly placeholder: string;
  readonly except?: string;
  /** Shown for the value until the list knows the person. */
  readonly name?: string | undefined;
  readonly includeInactive?: boolean;
  /** What the value is. */
  readonly by?: 'id' | 'staffNumber';
}

const settleMs = 250;

/** Somebody who works here, found by typing a part of the name or the number. */
export function StaffSelect(props: StaffSelectProps): ReactElement {
  const { value, onChange, id, label, placeholder, except, name, includeInactive = false, by = 'id' } = props;
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), settleMs);
    return () => clearTimeout(timer);
  }, [typed]);
  const [{ data, fetching }] = useQuery({
    query: PeopleDocument,
    variables: { text: text === '' ? null : text, office: null, includeInactive, limit: 20, cursor: null },
  });
  const people = (data?.staff.staff ?? []).filter((each) => each.id !== except);
  const options = people.map((each) => ({ value: each[by], label: `${each.name} ${each.staffNumber}` }));
  const isKnown = value === undefined || options.some((option) => option.value === value);
  return (
    <Select
      {...(id !== undefined && { id })}
      {...(label !== undefined && { 'aria-label': label })}
      value={value ?? null}
      placeholder={placeholder}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={fetching}
      options={isKnown ? options : [{ value, label: name ?? value }, ...options]}
      onChange={(chosen: string | undefined) => onChange?.(chosen)}
      style={{ width: '100%' }}
    />
  );
}
