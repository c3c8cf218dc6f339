import { defineMigration } from '@evergreen/persistence';

// Settings are asked for in sub-selects: once for each statement, not for each row.
const scope = `(select current_setting('evergreen.scope', true))`;
const offices = `(select string_to_array(current_setting('evergreen.offices', true), E'\\n'))::text[]`;
const isOwn = `customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid)`;
/** The head office sees every row: the offices of customers need not be looked up. */
const seesAll = `(select '/%' = any (${offices}))`;

function protect(table: string): string[] {
  // The customer is looked up under the customer's own policy.
  const isOfStaff = `${seesAll} or exists (select from customer where customer.id = ${table}.customer_id)`;
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy scope on ${table} using (
      case ${scope} when 'service' then true when 'member' then ${isOwn} when 'staff' then ${isOfStaff} else false end)`,
  ];
}

const channels = `('in_app', 'sms', 'email')`;
const purposes = `('service', 'marketing')`;

/** What customers are told: words, consents, notices and what became of each message. */
export const notices = defineMigration('0008-notices', [
  // Versions of the words; the state alone ever changes. Without an author: it came with Evergreen.
  `create table notice_template (
    template text not null,
    version integer not null check (version > 0),
    state text not null check (state in ('draft', 'active', 'retired', 'replaced')),
    words jsonb not null,
    key text unique,
    drafted_by uuid,
    drafted_by_label text not null,
    drafted_at timestamptz not null,
    activated_by uuid,
    activated_by_label text not null default '',
    activated_at timestamptz,
    primary key (template, version)
  )`,
  `create unique index notice_template_active on notice_template (template) where state = 'active'`,
  `create unique index notice_template_draft on notice_template (template) where state = 'draft'`,
  // A notice is kept as what it was made of: version and values. Neither holds personal data.
  `create table notice (
    customer_id uuid not null,
    id uuid not null,
    key text not null,
    asked_by text not null,
    template text not null,
    template_version integer not null,
    purpose text not null check (purpose in ${purposes}),
    parameter_values jsonb not null,
    link text not null,
    not_after date not null,
    made_at timestamptz not null,
    made_on date not null,
    is_in_inbox boolean not null,
    read_at timestamptz,
    primary key (customer_id, id),
    unique (customer_id, key),
    foreign key (template, template_version) references notice_template (template, version)
  )`,
  `create index notice_unread on notice (customer_id) where is_in_inbox and read_at is null`,
  `create table notice_delivery (
    customer_id uuid not null,
    notice_id uuid not null,
    channel text not null check (channel in ${channels}),
    template text not null,
    made_at timestamptz not null,
    made_on date not null,
    state text not null check (state in ('queued', 'sent', 'failed', 'dropped')),
    reason text not null,
    attempts integer not null default 0,
    -- Tries since it was queued, by the notice or by somebody's hand.
    tries integer not null default 0,
    next_at timestamptz,
    ended_at timestamptz,
    answer text not null default '',
    -- Who is sending it now, and until when nobody else does.
    lease uuid,
    leased_until timestamptz,
    primary key (customer_id, notice_id, channel),
    foreign key (customer_id, notice_id) references notice (customer_id, id) on delete cascade
  )`,
  `create index notice_delivery_due on notice_delivery (next_at) where state = 'queued'`,
  `create index notice_delivery_log on notice_delivery (notice_id desc, channel)`,
  `create index notice_delivery_state on notice_delivery (state, notice_id desc, channel) where state in ('queued', 'failed')`,
  `create table delivery_attempt (
    customer_id uuid not null,
    notice_id uuid not null,
    channel text not null,
    n integer not null,
    at timestamptz not null,
    outcome text not null check (outcome in ('taken', 'later', 'refused')),
    answer text not null,
    primary key (customer_id, notice_id, channel, n),
    foreign key (customer_id, notice_id, channel)
      references notice_delivery (customer_id, notice_id, channel) on delete cascade
  )`,
  // Each word of each person, in the order they were said.
  `create table consent_change (
    customer_id uuid not null,
    n integer not null,
    id uuid not null,
    key text not null,
    channel text not null check (channel in ${channels}),
    purpose text not null check (purpose in ${purposes}),
    given boolean not null,
    at timestamptz not null,
    source text not null check (source in ('portal', 'staff')),
    changed_by uuid not null,
    changed_by_label text not null,
    reason text not null,
    primary key (customer_id, n),
    unique (customer_id, key, channel, purpose)
  )`,
  `create index consent_change_last on consent_change (customer_id, channel, purpose, n desc)`,
  // An address counts once the code that was sent there has come back.
  `create table notice_contact (
    customer_id uuid primary key,
    language text not null default 'zh' check (language in ('zh', 'en')),
    email_sealed bytea,
    proposed_email_sealed bytea,
    code_digest bytea,
    code_ends_at timestamptz,
    code_tries integer not null default 0,
    proposed_on date,
    proposals integer not null default 0
  )`,
  // What phones and mailboxes would show: filled in a demonstration only, where nothing is sent.
  `create table demo_message (
    customer_id uuid not null,
    id uuid not null,
    channel text not null check (channel in ${channels}),
    recipient_masked text not null,
    subject text not null,
    text text not null,
    at timestamptz not null,
    primary key (customer_id, id)
  )`,
  'create index demo_message_newest on demo_message (id desc)',
  ...[
    'notice',
    'notice_delivery',
    'delivery_attempt',
    'consent_change',
    'notice_contact',
    'demo_message',
  ].flatMap(protect),
]);
