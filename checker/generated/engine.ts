// Generated from the sources by `npm run generate`; do not edit.

/** Version of this package. */
export const version = '0.1.0';

/** Version of the checker and a hash over the sources that decide a check. */
export const engine = 'kientruc@0.1.0 sha256:c5bbebb93ffc59c7a25aa647461a072c2f23cc25489887487fb23f9e70c5bfc1';
