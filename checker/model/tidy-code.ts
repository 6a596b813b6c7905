/** A code as it would be without slips of the keyboard: no spaces, plain characters and hyphens, capitals. Its letters and digits stay the same. */
export const tidyCode = (code: string): string =>
  code
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .toUpperCase();
