/** Writes a number the Vietnamese (1.654 and 2,8) or English way (1,654 and 2.8), with at most two decimals. */
export function formatNumber(value: number, language: 'vi' | 'en'): string {
  const [whole = '0', decimals] = String(Math.round(Math.abs(value) * 100) / 100).split('.');
  const [thousands, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, thousands);
  return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : point + decimals}`;
}

/** Writes a date of the form YYYY-MM-DD the Vietnamese way (31/12/2019); English keeps the ISO form. */
export const formatDate = (date: string, language: 'vi' | 'en'): string =>
  language === 'vi' ? date.split('-').reverse().join('/') : date;
