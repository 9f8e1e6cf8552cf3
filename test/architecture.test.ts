/** Holds `src` to the table of rooms, and proves by planted faults that each rule bites. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findFaults, type Rule } from './tools/architecture'

const projectFolder = fileURLToPath(new URL('..', import.meta.url))

function readSources(): Map<string, string> {
  const files = readdirSync(join(projectFolder, 'src'), { recursive: true, withFileTypes: true })
  return new Map(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(projectFolder.length).replaceAll(sep, '/'), readFileSync(path, 'utf8')]),
  )
}

/** Faults of made-up files; each gets the opening comment unless it brings its own. */
function check(files: Readonly<Record<string, string>>) {
  const sources = Object.entries(files).map(
    ([path, text]) => [path, /^(\/\*|#!)/.test(text) ? text : `/** Made up. */\n${text}`] as const,
  )
  return findFaults(new Map(sources))
}

const brokers = { 'src/analysis/brokers.ts': 'export interface Broker {}; export const findBrokers = 1' }
const panel = 'src/ui/Panel.tsx'

describe('the house', () => {
  it('stands', () => {
    const sources = readSources()
    expect(sources.size).toBeGreaterThan(0)
    expect(findFaults(sources).map(({ rule, file, detail }) => `${file}: ${rule}: ${detail}`)).toEqual([])
  })

  it('says in the README why it has each runtime dependency', () => {
    const readme = readFileSync(join(projectFolder, 'README.md'), 'utf8')
    const settings = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>
    }
    const unexplained = Object.keys(settings.dependencies).filter(
      (name) => !readme.includes(`\n- \`${name}\`: `),
    )
    expect(unexplained).toEqual([])
  })
})

describe('a planted fault', () => {
  it.each<[string, Rule, Record<string, string>]>([
    ['an arrow upwards', 'arrow', { ...brokers, 'src/network/actor.ts': "import '../analysis/brokers'" }],
    [
      'an arrow between neighbours',
      'arrow',
      { ...brokers, 'src/layout/forces.ts': "import type { Broker } from '../analysis/brokers'" },
    ],
    [
      'a value over an arrow for types',
      'arrow',
      { ...brokers, [panel]: "import { findBrokers } from '../analysis/brokers'" },
    ],
    [
      'one value among types',
      'arrow',
      { ...brokers, [panel]: "import { type Broker, findBrokers } from '../analysis/brokers'" },
    ],
    ['a re-export', 'arrow', { ...brokers, 'src/network/actor.ts': "export * from '../analysis/brokers'" }],
    ['a dynamic import', 'arrow', { ...brokers, [panel]: "void import('../analysis/brokers')" }],
    [
      'an import type',
      'arrow',
      { ...brokers, 'src/storage/log.ts': "export type A = import('../analysis/brokers').Broker" },
    ],
    [
      'a worker by its address',
      'arrow',
      { ...brokers, [panel]: "new Worker(new URL('../analysis/brokers.ts', import.meta.url))" },
    ],
    ['an import from outside src', 'arrow', { [panel]: "import '../../test/builders'" }],
    ['an import of a file that is not there', 'arrow', { [panel]: "import './Missing'" }],
    [
      'a cycle of two files',
      'cycle',
      { 'src/network/a.ts': "import './b'", 'src/network/b.ts': "import './a'" },
    ],
    [
      'a cycle of types over three files',
      'cycle',
      {
        'src/network/a.ts': "import type { B } from './b'",
        'src/network/b.ts': "import type { C } from './c'",
        'src/network/c.ts': "import type { A } from './a'",
      },
    ],
    ['a validator outside network', 'third-party', { 'src/files/json.ts': "import { z } from 'zod/mini'" }],
    ['dexie outside storage', 'third-party', { 'src/app/open.ts': "import { Dexie } from 'dexie'" }],
    ['zustand outside state', 'third-party', { [panel]: "import { createStore } from 'zustand/vanilla'" }],
    [
      'cytoscape outside map',
      'third-party',
      { 'src/scene/style.ts': "import type { Css } from 'cytoscape'" },
    ],
    ['its binding outside map', 'third-party', { [panel]: "import C from 'react-cytoscapejs'" }],
    ['react below ui', 'third-party', { 'src/state/use.ts': "import { useState } from 'react'" }],
    ['icons outside ui', 'third-party', { 'src/map/Map.tsx': "import { Undo } from 'lucide-react'" }],
    ['node outside cli', 'third-party', { 'src/files/read.ts': "import { readFileSync } from 'node:fs'" }],
    ['an unlisted package', 'third-party', { 'src/network/a.ts': "import { v4 } from '@scope/uuid'" }],
    ['an unnamed folder', 'folder', { 'src/utils/dates.ts': 'export const a = 1' }],
    ['a file beside the rooms', 'folder', { 'src/main.ts': 'export const a = 1' }],
    ['styles below ui', 'folder', { 'src/map/map.css': '/* Map. */' }],
    ['a default function', 'default export', { 'src/network/a.ts': 'export default function a() {}' }],
    ['a default expression', 'default export', { 'src/network/a.ts': 'export default 1' }],
    ['a renamed default', 'default export', { 'src/network/a.ts': 'const a = 1; export { a as default }' }],
    ['251 lines', 'length', { 'src/network/a.ts': `/** Long. */\n${'//\n'.repeat(250)}` }],
    ['no opening comment', 'opening', { 'src/network/a.ts': '/**/ export const a = 1' }],
    ['an empty comment', 'opening', { 'src/network/a.ts': '/** */ export const a = 1' }],
    ['a comment that is no doc comment', 'opening', { 'src/network/a.ts': '/* Actors. */' }],
    ['styles without a purpose', 'opening', { 'src/app/a.css': '/* */ body {}' }],
    ['a text child', 'literal text', { [panel]: 'export const P = () => <p>Simpan</p>' }],
    ['a text beside values', 'literal text', { [panel]: 'export const P = (n: number) => <p>{n} aktor</p>' }],
    ['a literal child', 'literal text', { [panel]: "export const P = () => <p>{'Simpan'}</p>" }],
    [
      'a conditional child',
      'literal text',
      { 'src/map/P.tsx': "export const P = (on: boolean) => <p>{on ? null : 'mati'}</p>" },
    ],
    [
      'a template child',
      'literal text',
      { [panel]: 'export const P = (n: number) => <p>{`${n} aktor`}</p>' },
    ],
    ['a label', 'literal text', { 'src/app/P.tsx': 'export const P = () => <p aria-label="Peta" />' }],
    ['a title', 'literal text', { [panel]: "export const P = () => <p title={'Peta'} />" }],
    ['a placeholder', 'literal text', { [panel]: 'export const P = () => <input placeholder="Nama" />' }],
    [
      'an alternative',
      'literal text',
      { [panel]: "export const P = (a?: string) => <img alt={a ?? 'Peta'} />" },
    ],
  ])('%s is found', (_, rule, files) => {
    expect(check(files).map((fault) => fault.rule)).toEqual([rule])
  })
})

describe('a sound file', () => {
  it.each<[string, Record<string, string>]>([
    [
      'types over an arrow for types',
      { ...brokers, [panel]: "import { type Broker } from '../analysis/brokers'" },
    ],
    [
      'workers that draw a scene',
      { 'src/scene/svg.ts': 'export const a = 1', 'src/workers/draw.ts': "import { a } from '../scene/svg'" },
    ],
    [
      'app that joins rooms',
      { ...brokers, 'src/app/main.tsx': "import { findBrokers } from '../analysis/brokers'" },
    ],
    [
      'a diamond of imports',
      {
        'src/network/a.ts': "import './b'; import './c'",
        'src/network/b.ts': "import './d'",
        'src/network/c.ts': "import './d'",
        'src/network/d.ts': 'export const a = 1',
      },
    ],
    [
      'each package in its room',
      {
        'src/network/a.ts': "import * as z from 'zod/mini'",
        'src/state/a.ts': "import { createStore } from 'zustand/vanilla'",
        'src/app/a.ts': "import { createRoot } from 'react-dom/client'",
        'src/cli/a.ts': "#!/usr/bin/env node\n/** Made up. */\nimport { argv } from 'node:process'",
      },
    ],
    ['styles in ui and app', { 'src/ui/kit/b.css': '/* Buttons. */', 'src/app/app.css': '/* Frame. */' }],
    ['250 lines', { 'src/network/a.ts': `/** Long. */\n${'//\n'.repeat(249)}` }],
    [
      'signs, keys and words from the dictionary',
      {
        [panel]: `export const P = (t: (key: string) => string, kind: string) => (
          <p className="x" title={t('panel.title')} aria-label={\`\${t('a')}: \${kind}\`}>
            × &nbsp; {1} {t('panel.words')} {kind === 'person' && <b data-kind="person">·</b>}
          </p>
        )`,
      },
    ],
  ])('passes: %s', (_, files) => {
    expect(check(files)).toEqual([])
  })
})
