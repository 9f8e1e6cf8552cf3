/** Build, preview and unit test settings; puts the content security policy into the built page and lists its files. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { type Plugin, transformWithOxc } from 'vite'
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

/** Build only: asks Chrome to compile what is loaded first while it arrives, away from the main thread, and to keep that. */
function compiledAhead(): Plugin {
  return {
    name: 'simpul:compiled-ahead',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk' && file.isEntry) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`
      },
    },
  }
}

/** As fetch understands it. */
const digestOf = (content: string | Uint8Array) =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`

/** Build only: the service worker is told what the app consists of, and is another one as soon as any of it is. */
function offlineCopy(): Plugin {
  const source = fileURLToPath(new URL('src/offline/serviceWorker.ts', import.meta.url))
  let publicFolder = ''
  return {
    name: 'simpul:offline-copy',
    apply: 'build',
    configResolved: ({ publicDir }) => {
      publicFolder = publicDir
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const contents = new Map<string, string | Uint8Array>()
        for (const name of readdirSync(publicFolder))
          contents.set(name, readFileSync(join(publicFolder, name)))
        for (const file of Object.values(bundle))
          contents.set(file.fileName, file.type === 'chunk' ? file.code : file.source)
        // What tools read, such as the manifest of the build, lies in folders with a dot.
        const names = [...contents.keys()].filter((name) => !name.startsWith('.')).sort()
        const version = createHash('sha256')
        for (const name of names) version.update(name).update(contents.get(name)!)
        const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source)
        version.update(code)
        const files = names.map((name) => [
          name === 'index.html' ? './' : name,
          digestOf(contents.get(name)!),
        ])
        const given = `const files = ${JSON.stringify(files)}\nconst version = '${version.digest('hex').slice(0, 16)}'\n`
        this.emitFile({ type: 'asset', fileName: 'serviceWorker.js', source: given + code })
      },
    },
  }
}

export default defineConfig({
  base: './',
  // A missing file answers 404 instead of the page.
  appType: 'mpa',
  plugins: [react(), contentSecurityPolicy(), compiledAhead(), offlineCopy()],
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
