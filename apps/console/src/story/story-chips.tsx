import { useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { StoryPartsFragment } from '../graphql.gen.ts';
import { inWords } from '../programme/rules.ts';
import { PlaceChip } from '../standings/words.tsx';
import { useScoped } from '../use-url-state.ts';
import { useMay } from '../viewer.ts';

/** What matters most about a customer, at one look. */
export function StoryChips({ story }: { story: StoryPartsFragment }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const scoped = useScoped();
  const { standing, member, kind } = story;
  const duplicates = may('Customer.merge', story.file.orgPath) ? story.duplicates : 0;
  return (
    <div className="chips story-chips">
      {kind === 'company' && <span className="chip">{t('story.kind.company')}</span>}
      {member?.tierNames && <span className="chip info">{inWords(member.tierNames, language)}</span>}
      {standing === null ? (
        <span className="chip line">{t('story.notEvaluated')}</span>
      ) : (
        <>
          {standing.blacklisted && <span className="chip danger">{t('story.blacklisted')}</span>}
          {standing.warning === 'red' && <span className="chip danger">{t('story.warning.red')}</span>}
          {standing.warning === 'amber' && <span className="chip warn">{t('story.warning.amber')}</span>}
          {standing.list !== null && <PlaceChip kind="LIST" value={standing.list} />}
          {standing.quadrant !== null && <PlaceChip kind="QUADRANT" value={standing.quadrant} />}
          <span className="small ink3">
            {t('story.standingOf', { date: formatDay(standing.asOf, language) })}
          </span>
        </>
      )}
      {duplicates > 0 && (
        <Link className="chip warn" to={scoped(`/duplicates?customer=${story.file.customerId}`)}>
          {t('story.duplicates', { count: duplicates })}
        </Link>
      )}
    </div>
  );
}
