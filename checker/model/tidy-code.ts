/** A code as it would be without slips of the keyboard: no spaces, plain characters, capitals. Its letters and digits stay the same. */
export const tidyCode = (code: string): string => code.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
