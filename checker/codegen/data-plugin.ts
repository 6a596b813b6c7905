import type { Plugin } from 'vite';

const declaration = /^(export const \w+)(?:: [^=]+)? = ([{[][^]*[}\]]);\n$/m;

/**
 * Writes generated data as `JSON.parse('…')` while building: engines read that several times faster than the same object as a literal of the
 * language, and the sources keep their types and stay readable.
 */
export function dataPlugin(): Plugin {
  return {
    name: 'kientruc-data',
    enforce: 'pre',
    apply: 'build',
    transform: (code, id) => (/[/\\]checker[/\\]generated[/\\][\w.-]+\.ts$/.test(id) ? asParsed(code) : undefined),
  };
}

/** The module with its object as a text to be parsed; undefined when it declares no object that is plain JSON. */
export function asParsed(code: string): string | undefined {
  return withData(code, (data) => `/* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(data))})`);
}

/** The module with what `write` makes of its object; undefined when it declares no object that is plain JSON, or `write` leaves it. */
export function withData(code: string, write: (data: object) => string | undefined): string | undefined {
  const parts = declaration.exec(code);
  if (parts === null) return undefined;
  const [whole, name = '', data = ''] = parts;
  const value = write(JSON.parse(data));
  return value === undefined ? undefined : code.replace(whole, () => `${name} = ${value};\n`);
}
