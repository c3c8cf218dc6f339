import type { ReactElement } from 'react';
import type { SegmentCustomerPartsFragment } from '../graphql.gen.ts';
import { useFacts } from './use-facts.ts';

/** What is known of somebody that decided: each fact once, with its value. */
export function Reasons({ because }: { because: SegmentCustomerPartsFragment['because'] }): ReactElement {
  const { nameOf, valueWords } = useFacts();
  const once = because.filter(({ fact }, n) => because.findIndex((each) => each.fact === fact) === n);
  return (
    <span className="chips">
      {once.map(({ fact, valueJson }) => (
        <span key={fact} className="chip line">
          {nameOf(fact)} {valueWords(fact, valueJson)}
        </span>
      ))}
    </span>
  );
}
