/** Where a Chromium is on this machine; undefined when there is none. */
export function findBrowser(): string | undefined;

/** Arguments that let it run without a screen, without the network of its own services, and as root in a container. */
export const browserArguments: readonly string[];
