/**
 * Letters of Latin scripts with their marks in one, digits, punctuation and signs. Patterns by property, as for marks or hidden characters, take
 * longer to make than a short run takes to ask them; nearly all texts need none.
 */
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u2bff]*$/;

/** Whether a text certainly has nothing that is hidden, combines or takes two units: each unit of it is a character that can be seen, or a space. */
export const isPlain = (text: string): boolean => plain.test(text);
