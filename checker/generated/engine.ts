// Generated from the sources by `npm run generate`; do not edit.

/** Version of the checker and a hash over the sources that decide a check. */
export const engine = 'kientruc@0.1.0 sha256:fa5538f405932912d08ab219d65854ec396275e804117765243a686aa0648229';
