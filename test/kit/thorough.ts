/** `npm test` is thorough: it tries everything at full size. The inner loop (`npm run check`) takes a sample. */
const isThorough = process.env['KIENTRUC_THOROUGH'] === '1';

/** How many or how much: all of it in a thorough run, a tenth in the inner loop. */
export const scaled = (full: number): number => (isThorough ? full : Math.ceil(full / 10));
