// Generated from schemas/ by `npm run generate`; do not edit.

/** What a schema error says; `params.owner` names the object type of an unknown or missing property. */
export interface SchemaError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
}

/** A type predicate that leaves what it found in `errors`. */
export interface Validator<T> {
  (data: unknown): data is T;
  errors?: SchemaError[] | null;
}
