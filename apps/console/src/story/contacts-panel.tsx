import { useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { Button, Dropdown } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import {
  type ContactPartsFragment,
  EndCustomerContactDocument,
  PreferCustomerContactDocument,
  type StoryPartsFragment,
} from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { useTellError } from '../use-tell-error.ts';
import { useMay } from '../viewer.ts';
import { afterContacts } from './after-acts.ts';
import { ContactDialog } from './contact-dialog.tsx';
import { storyMessages } from './messages.ts';

type Source = keyof (typeof storyMessages.zh)['contactSource'];
const isSource = (text: string): text is Source => Object.hasOwn(storyMessages.zh.contactSource, text);

/** How a customer can be reached, with where each contact comes from and how long it holds. */
export function ContactsPanel({ story }: { story: StoryPartsFragment }): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const [dialog, setDialog] = useState<{ corrects: ContactPartsFragment | undefined }>();
  const { rows } = story.contacts;
  const { customerId, orgPath, erasedAt } = story.file;
  const mayEdit = may('Customer.edit', orgPath) && erasedAt === null && story.mergedIntoId === null;
  return (
    <Panel
      title={t('story.contacts')}
      acts={
        mayEdit && (
          <Button size="small" onClick={() => setDialog({ corrects: undefined })}>
            {t('story.contactForm.open')}
          </Button>
        )
      }
    >
      {rows.length === 0 ? (
        <p className="pb ink3">{t('story.noContacts')}</p>
      ) : (
        <ul className="lines pb">
          {rows.map((contact) => (
            <Contact
              key={contact.contactId}
              customerId={customerId}
              contact={contact}
              mayEdit={mayEdit}
              onCorrect={() => setDialog({ corrects: contact })}
            />
          ))}
        </ul>
      )}
      {dialog && <ContactDialog customerId={customerId} {...dialog} onClose={() => setDialog(undefined)} />}
    </Panel>
  );
}

interface ContactProps {
  readonly customerId: string;
  readonly contact: ContactPartsFragment;
  readonly mayEdit: boolean;
  readonly onCorrect: () => void;
}

function Contact({ customerId, contact, mayEdit, onCorrect }: ContactProps): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { kind, valueMasked, source, preferred, validFrom, endedOn } = contact;
  const from = isSource(source) ? t(`story.contactSource.${source}`) : source;
  const holds =
    endedOn === null
      ? t('story.since', { date: formatDay(validFrom, language) })
      : t('story.until', { date: formatDay(endedOn, language) });
  return (
    <li>
      <div className="row between">
        <span className={endedOn === null ? '' : 'ink3'}>
          {t(`story.contactKind.${kind}`)} {valueMasked}
        </span>
        <span className="row">
          {preferred && <span className="chip ok">{t('story.preferred')}</span>}
          {mayEdit && endedOn === null && (
            <ContactActs customerId={customerId} contact={contact} onCorrect={onCorrect} />
          )}
        </span>
      </div>
      <div className="small ink3">
        {from} · {holds}
      </div>
    </li>
  );
}

function ContactActs({ customerId, contact, onCorrect }: Omit<ContactProps, 'mayEdit'>): ReactElement {
  const { t } = useTranslation();
  const tell = useTellError();
  const [{ fetching: ending }, end] = useMutation(EndCustomerContactDocument);
  const [{ fetching: preferring }, prefer] = useMutation(PreferCustomerContactDocument);
  const { contactId, preferred, valueMasked } = contact;
  const run = async (act: typeof end | typeof prefer): Promise<void> => {
    const { error } = await act({ customerId, contactId }, afterContacts);
    if (error) tell(error);
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          ...(preferred ? [] : [{ key: 'prefer', label: t('story.contactForm.prefer') }]),
          { key: 'correct', label: t('story.contactForm.correct') },
          { key: 'end', label: t('story.contactForm.end'), danger: true },
        ],
        onClick: ({ key }) => {
          if (key === 'correct') onCorrect();
          else void run(key === 'end' ? end : prefer);
        },
      }}
    >
      <Button
        size="small"
        loading={ending || preferring}
        aria-label={t('story.contactForm.acts', { contact: valueMasked })}
      >
        {t('story.contactForm.more')}
      </Button>
    </Dropdown>
  );
}
