import type { Command } from 'commander';
import type { Bilingual, Language } from '#util/bilingual';
import type { Session } from '../session.ts';

/** Takes the exit code of a command that ran to its end. */
export type Done = (exitCode: number) => void;

/** What the declaration of a command needs. */
export interface Tools {
  readonly language: Language;
  readonly say: (text: Bilingual) => string;
  /** The run of a command, from its own options and those of the program. */
  readonly session: (command: Command) => Session;
  readonly done: Done;
}

/** Adds a command to the program. */
export type Declare = (program: Command, tools: Tools) => void;

/** Whether an option of a command stood on the command line. */
export const givenOn =
  (command: Command) =>
  (flag: string): boolean =>
    command.getOptionValueSource(flag) === 'cli';
