import { run } from '../../../checker/cli/run.ts';

/** What a run of the program left behind. */
export interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly error: string;
}

interface Surroundings {
  readonly columns?: number;
  readonly isTTY?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  /** Takes the place of writing to standard output. */
  readonly write?: (text: string) => void;
}

/** Runs the program in this process, with streams that only remember. */
export async function runWith(
  args: readonly string[],
  { columns, isTTY = false, environment = {}, write }: Surroundings = {},
): Promise<Ran> {
  const texts = { out: '', error: '' };
  const screen = (name: 'out' | 'error') => ({
    isTTY,
    ...(columns === undefined ? {} : { columns }),
    write: (text: string) => {
      if (name === 'out' && write !== undefined) return write(text);
      texts[name] += text;
    },
  });
  const exitCode = await run(args, { out: screen('out'), error: screen('error'), environment });
  return { exitCode, ...texts };
}
