import { framework as framework2_0, frameworkHash as hash2_0 } from '#generated/framework-2.0';
import type { Framework } from '#generated/types';

/** The frameworks this version knows, oldest first. */
export const frameworks: readonly Framework[] = [framework2_0];

/** The framework with an id, if it is known. */
export const frameworkById = (id: string): Framework | undefined => frameworks.find((framework) => framework.id === id);

/** The hash of a shipped framework, which needs no counting; undefined for one that a pack changed. */
export const shippedHash = (framework: Framework): string | undefined =>
  framework === framework2_0 ? hash2_0 : undefined;
