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
  const parts = declaration.exec(code);
  if (parts === null) return undefined;
  const [whole, name = '', data = ''] = parts;
  const text = JSON.stringify(JSON.stringify(JSON.parse(data)));
  return code.replace(whole, () => `${name} = /* @__PURE__ */ JSON.parse(${text});\n`);
}
