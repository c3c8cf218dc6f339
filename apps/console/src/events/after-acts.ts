/** What acts on events change: events, guests and what they said are read again. */
export const afterEventActs = {
  additionalTypenames: ['MemberEvent', 'MemberEventDetails', 'EventInvitation', 'EventFeedbackSummary'],
};
