import { Icon, useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnHousehold } from './own-membership.ts';

/** Who is in it, as far as each agreed to be shown, and what they may do. */
export function HouseholdPeople({ household }: { household: OwnHousehold }): ReactElement {
  const { t } = useTranslation('own');
  const { unnamed, others, joinedOn, mayDraw } = household;
  return (
    <section className="card sec flush">
      <div className="sec-h">
        <h2 className="h3">{t('household.people')}</h2>
      </div>
      <ul className="entries">
        <Person name={t('household.you')} joinedOn={joinedOn} mayDraw={mayDraw} />
        {others.map((other, n) => (
          <Person
            key={n}
            name={other.maskedName ?? t('household.unnamedOne')}
            joinedOn={other.joinedOn}
            mayDraw={other.mayDraw}
          />
        ))}
        {unnamed > 0 && (
          <li className="policy">
            <span className="ico no">
              <Icon name="people" />
            </span>
            <span className="grow small ink3">{t('household.unnamed', { count: unnamed })}</span>
          </li>
        )}
      </ul>
    </section>
  );
}

function Person(person: { name: string; joinedOn: string; mayDraw: boolean }): ReactElement {
  const { t } = useTranslation('own');
  const { language } = useLanguage();
  return (
    <li className="policy">
      <span className={person.mayDraw ? 'ico' : 'ico no'}>
        <Icon name="person" />
      </span>
      <span className="grow">
        <span className="h3 block">{person.name}</span>
        <span className="small ink3 block">
          {t('household.joined', { date: formatDay(person.joinedOn, language) })}
        </span>
      </span>
      <span className={person.mayDraw ? 'chip ok' : 'chip'}>
        {t(person.mayDraw ? 'household.mayDraw' : 'household.gives')}
      </span>
    </li>
  );
}
