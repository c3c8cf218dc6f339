import { Form, Input } from 'antd';
import type { ReactElement } from 'react';

/** A field of a form. */
interface WordsField {
  readonly name: string;
  readonly label: string;
}

interface WordsFieldsProps {
  readonly zh: WordsField;
  readonly en: WordsField;
  /** What is said where one is empty. */
  readonly missing: string;
}

const rulesOf = (message: string) => [{ required: true, whitespace: true, message }];

/** A line in both languages, such as a title. */
export function LineFields({ zh, en, missing }: WordsFieldsProps): ReactElement {
  return (
    <div className="two">
      {[zh, en].map(({ name, label }) => (
        <Form.Item key={name} name={name} label={label} rules={rulesOf(missing)}>
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
      ))}
    </div>
  );
}

/** A few sentences in both languages. */
export function TextFields({ zh, en, missing }: WordsFieldsProps): ReactElement {
  return (
    <>
      {[zh, en].map(({ name, label }) => (
        <Form.Item key={name} name={name} label={label} rules={rulesOf(missing)}>
          <Input.TextArea maxLength={200} showCount rows={2} />
        </Form.Item>
      ))}
    </>
  );
}
