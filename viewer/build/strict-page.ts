import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { packPage } from './pack-page.ts';
import type { ViewerMode } from './viewer-build.ts';

/** Nothing is fetched from elsewhere, nothing is evaluated; Mermaid writes styles into its drawings, hence inline styles. */
const common = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Gives the built page a content security policy; that of the one file names its script by hash, which unpacks the program into a blob. */
export function strictPage(mode: ViewerMode): Plugin {
  return {
    name: 'kientruc-strict-page',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          const html = mode === 'page' ? packPage(String(file.source)) : String(file.source);
          file.source = html.replace(
            '<meta charset="utf-8" />',
            (charset) => `${charset}\n    ${policyOf(mode, html)}`,
          );
        }
      },
    },
  };
}

function policyOf(mode: ViewerMode, html: string): string {
  const own = mode === 'viewer' ? servedPolicy : [`script-src ${hashes(html).join(' ')} blob:`, 'worker-src blob:'];
  return `<meta http-equiv="Content-Security-Policy" content="${[...common, ...own].join('; ')}" />`;
}

const servedPolicy = ["script-src 'self'", "worker-src 'self'", "connect-src 'self'", "font-src 'self'"];

/** The hash of every script that stands in the page. */
function hashes(html: string): string[] {
  const scripts = [...html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
  return scripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}
