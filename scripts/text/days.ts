const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A year, month or day as people write it; other EDTF values stay as they are. */
export function dayInWords(edtf: string): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(edtf) ?? [];
  if (year === '') return edtf;
  return [day && String(Number(day)), month && months[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ');
}

export const isDay = (edtf: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(edtf);

/** The first of two times, without the month and year that both have. */
export function firstInWords(first: string, last: string): string {
  if (isDay(first) && isDay(last) && first.slice(0, 7) === last.slice(0, 7))
    return String(Number(first.slice(8)));
  const isSameYear = first.length > 4 && last.length > 4 && first.slice(0, 4) === last.slice(0, 4);
  return isSameYear ? dayInWords(first).slice(0, -5) : dayInWords(first);
}
