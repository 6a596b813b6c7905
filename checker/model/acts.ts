import { nameKey } from '#util/vietnamese';

/** Whether a text names an act by its number ("17/NQ-CP" is not in "117/NQ-CP"). */
export function namesAct(text: string, number: string): boolean {
  if (text === number) return true;
  const key = nameKey(text);
  const wanted = nameKey(number);
  const starts = key.indexOf(wanted);
  return starts >= 0 && !/[\d/]/.test(key.charAt(starts - 1));
}

/** Whether a text holds a phrase, however the two are written (case, tone placement, spaces). */
export const holdsPhrase = (text: string, phrase: string): boolean => nameKey(text).includes(nameKey(phrase));
