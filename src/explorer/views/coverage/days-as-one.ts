/** The year or month that two ISO days enclose wholly, or the day that both are; null where they enclose anything else. */
export function daysAsOne(earliest: string, latest: string): string | null {
  if (earliest === latest) return earliest;
  const year = earliest.slice(0, 4);
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year;
  const month = earliest.slice(0, 7);
  return earliest === `${month}-01` && latest === lastDayOf(month) ? month : null;
}

function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, number ?? 0, 0)).toISOString().slice(0, 10);
}
