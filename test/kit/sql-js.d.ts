declare module 'sql.js' {
  type Value = string | number | null;
  interface Statement {
    run(values: readonly Value[]): void;
    free(): boolean;
  }
  interface Database {
    run(sql: string): Database;
    exec(sql: string): { readonly columns: readonly string[]; readonly values: readonly (readonly Value[])[] }[];
    prepare(sql: string): Statement;
    close(): void;
  }
  export default function initSqlJs(): Promise<{ readonly Database: new () => Database }>;
}
