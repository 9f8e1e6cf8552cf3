/** Build, preview and unit test settings; puts the content security policy into the built page. */
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** Digest of the one style element that cytoscape adds to the page; a new cytoscape may need a new digest. */
const cytoscapeStyle = "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='"

const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  `style-src 'self' ${cytoscapeStyle}`,
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

/** Build only: the development server needs inline styles and serves workers from other folders. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'simpul:content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}

export default defineConfig({
  base: './',
  // A missing file answers 404 instead of the page.
  appType: 'mpa',
  plugins: [react(), contentSecurityPolicy()],
  // What the first load may weigh is checked by test/tools/checkBundle.js.
  build: {
    manifest: true,
    // What a part needs besides is at hand in a moment; announcing it takes longer than it saves.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
    },
    // One file is smaller than twenty, and there sooner.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
    chunkSizeWarningLimit: 2000,
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  // Fixed: another port is another origin with another database, and the work would seem lost.
  preview: { host: '127.0.0.1', port: 4317, strictPort: true },
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/journeys/**'],
    // Large files and random networks take their time on a busy machine: slowness is no failure here.
    testTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: '.cache/unit.json' }]],
  },
})
