/** What a TIMEX value tells, for tables by phenomenon. */
export function kindOf(value: string): string {
  if (value.includes('/')) return 'range';
  if (/^P\d|^PX|^PT/.test(value)) return 'length';
  if (value.endsWith('_REF')) return 'now, past, future';
  if (value.startsWith('BC')) return 'before our era';
  if (value.endsWith('TNI')) return 'night';
  if (/T\d\d:\d\d$/.test(value)) return 'clock';
  if (/T[A-Z]{2}$/.test(value)) return 'part of a day';
  if (/^\d{4}-(?:SP|SU|FA|WI)$/.test(value)) return 'season';
  if (/^\d{4}-[HQ]\d$/.test(value)) return 'half year';
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return 'day';
  if (/^\d{4}-\d\d$/.test(value)) return 'month';
  if (/^\d{4}$/.test(value)) return 'year';
  if (/^\d{3}$/.test(value)) return 'decade';
  if (/^\d{2}$/.test(value)) return 'century';
  return 'other';
}
