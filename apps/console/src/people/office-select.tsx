import { Select } from 'antd';
import type { ReactElement } from 'react';
import { useOffices } from '../offices.ts';
import { depthOf } from '../organisation/office-tree.ts';

interface OfficeSelectProps {
  readonly value?: string | undefined;
  readonly onChange?: (orgPath: string) => void;
  readonly id?: string;
  readonly label?: string;
  /** Which offices can be chosen; others that are open stand there, not to be chosen. */
  readonly mayChoose: (orgPath: string) => boolean;
  readonly isDisabled?: boolean;
  readonly isFaulty?: boolean;
}

/** An open office, found by name or code. */
export function OfficeSelect(props: OfficeSelectProps): ReactElement {
  const { value, onChange, id, label, mayChoose, isDisabled = false, isFaulty = false } = props;
  const { offices, nameOf } = useOffices();
  const options = offices
    .filter(({ orgPath, isOpen }) => orgPath === value || (isOpen && mayChoose(orgPath)))
    .map(({ orgPath }) => ({
      value: orgPath,
      search: `${nameOf(orgPath)} ${orgPath}`.toLowerCase(),
      label: nameOf(orgPath),
    }));
  return (
    <Select
      {...(id !== undefined && { id })}
      {...(label !== undefined && { 'aria-label': label })}
      {...(isFaulty && { status: 'error' as const })}
      value={value ?? null}
      onChange={(orgPath: string) => onChange?.(orgPath)}
      disabled={isDisabled}
      options={options}
      optionRender={({ value: orgPath, label: name }) => (
        <span style={{ paddingInlineStart: depthOf(String(orgPath)) * 12 }}>{name}</span>
      )}
      showSearch={{ filterOption: (text, option) => (option?.search ?? '').includes(text.toLowerCase()) }}
      popupMatchSelectWidth={240}
      style={{ width: '100%' }}
    />
  );
}
