/** An ISO 8601 date in the reader's words, as exact as it is given: a year, a month of a year, or a day. */
export function formatDate(date: string, locale: string): string {
  const parts = date.split("-").length;
  const at = new Date(date);
  if (parts === 1 || Number.isNaN(at.getTime())) return date;
  const day: Intl.DateTimeFormatOptions = parts === 2 ? {} : { day: "numeric" };
  return new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", ...day, timeZone: "UTC" }).format(at);
}
