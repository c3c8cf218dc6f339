// The one statement, and the bytes our gateway would send for its row.
export const text = `
  SELECT coalesce(sum(available) FILTER (WHERE active_on <= $2 AND (expires_on IS NULL OR expires_on > $2)), 0)::int AS available,
         coalesce(sum(available) FILTER (WHERE active_on > $2), 0)::int AS pending,
         (array_agg(available::int ORDER BY expires_on) FILTER (WHERE expires_on > $2))[1] AS next_points,
         min(expires_on) FILTER (WHERE expires_on > $2) AS next_on
  FROM lot WHERE member_id = $1`;

export interface PointsRow {
  readonly available: number;
  readonly pending: number;
  readonly next_points: number | null;
  readonly next_on: string | null;
}

export function answerOf(row: PointsRow, today: string): string {
  const soon = Date.parse(today) + 60 * 86_400_000;
  const expiring =
    row.next_on !== null && Date.parse(row.next_on) <= soon
      ? { points: row.next_points, on: row.next_on }
      : null;
  return JSON.stringify({
    data: { me: { points: { available: row.available, pending: row.pending, expiringSoon: expiring } } },
  });
}
