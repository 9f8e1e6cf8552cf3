/** The rules of the house: which room may know what, and what every file of `src` looks like. */
import { posix } from 'node:path'
import ts from 'typescript'
import { findLiteralTexts } from './literalTexts'
import { type Import, listImports, parseSource } from './imports'

/** Sources by path from the project's folder, such as `src/ui/kit/Button.tsx`. */
export type Sources = ReadonlyMap<string, string>

export type Rule =
  'arrow' | 'cycle' | 'third-party' | 'folder' | 'default export' | 'length' | 'opening' | 'literal text'

/** One breach of a rule, with what is wrong in words. */
export interface Fault {
  readonly rule: Rule
  readonly file: string
  readonly detail: string
}

/** What a room may import of the others: everything, or types alone. */
type Arrows = Readonly<Record<string, 'all' | 'types'>>

const rooms: Readonly<Record<string, Arrows>> = {
  network: {},
  i18n: {},
  offline: {},
  analysis: { network: 'all' },
  layout: { network: 'all' },
  storage: { network: 'all' },
  files: { network: 'all' },
  scene: { network: 'all', i18n: 'all', analysis: 'types' },
  workers: { analysis: 'all', layout: 'all', files: 'all', scene: 'all', network: 'all' },
  state: { network: 'all', analysis: 'types' },
  map: { state: 'all', scene: 'all', i18n: 'all', network: 'all', analysis: 'types' },
  ui: { state: 'all', scene: 'all', files: 'types', i18n: 'all', network: 'all', analysis: 'types' },
  cli: { network: 'all', analysis: 'all', files: 'all' },
  app: {
    network: 'all',
    i18n: 'all',
    offline: 'all',
    analysis: 'all',
    layout: 'all',
    storage: 'all',
    files: 'all',
    scene: 'all',
    workers: 'all',
    state: 'all',
    map: 'all',
    ui: 'all',
    cli: 'all',
  },
}

/** Rooms of each package; a key with a path is that entry of the package alone. */
const packages: Readonly<Record<string, readonly string[]>> = {
  zod: ['network'],
  dexie: ['storage'],
  zustand: ['state'],
  cytoscape: ['map'],
  'react-cytoscapejs': ['map'],
  react: ['map', 'ui', 'app'],
  'react-dom': ['map', 'ui', 'app'],
  'lucide-react': ['ui'],
}

const wordedRooms: readonly string[] = ['ui', 'map', 'app']
const maxLines = 250

/** Checks all sources against all rules; an empty list means that the house stands. */
export function findFaults(sources: Sources): readonly Fault[] {
  const faults: Fault[] = []
  const graph = new Map<string, readonly string[]>()
  for (const [file, text] of sources) {
    const report = (rule: Rule, detail: string) => faults.push({ rule, file, detail })
    const room = roomOf(file)
    if (room === undefined) report('folder', 'lies in no room of the table')
    else if (file.endsWith('.css') && room !== 'ui' && posix.dirname(file) !== 'src/app')
      report('folder', 'styles live in src/ui and src/app')
    if (!/\.(tsx?|css)$/.test(file)) continue
    const lines = text.replace(/\n$/, '').split('\n').length
    if (lines > maxLines) report('length', `${lines} lines, at most ${maxLines}`)
    const opening = file.endsWith('.css') ? /^\/\*\*?\s[\s*]*\p{L}/u : /^(#!.*\n)?\/\*\*\s[\s*]*\p{L}/u
    if (!opening.test(text)) report('opening', 'does not open with a comment on its purpose')
    if (!/\.tsx?$/.test(file) || room === undefined) continue

    const source = parseSource(file, text)
    if (hasDefaultExport(source)) report('default export', 'exports by name only')
    if (wordedRooms.includes(room))
      for (const words of findLiteralTexts(source)) report('literal text', `“${words}” belongs in src/i18n`)
    const imports = listImports(source)
    for (const each of imports) checkImport(file, room, each, sources, report)
    graph.set(
      file,
      imports.flatMap(({ specifier }) => resolveFile(file, specifier, sources) ?? []),
    )
  }
  for (const cycle of findCycles(graph))
    faults.push({ rule: 'cycle', file: cycle[0] ?? '', detail: cycle.join(' → ') })
  return faults
}

/** Room of a path, or nothing when the table does not name it or the path lies outside `src/<room>/`. */
function roomOf(path: string): string | undefined {
  const [top, room, ...rest] = path.split('/')
  return top === 'src' && room !== undefined && rest.length > 0 && Object.hasOwn(rooms, room)
    ? room
    : undefined
}

function checkImport(
  file: string,
  room: string,
  { specifier, typeOnly }: Import,
  sources: Sources,
  report: (rule: Rule, detail: string) => void,
): void {
  if (!specifier.startsWith('.')) {
    if (!roomsOfPackage(specifier).includes(room))
      report('third-party', `${specifier} has no place in ${room}`)
    return
  }
  const target = roomOf(resolvePath(file, specifier))
  if (target === undefined || resolveFile(file, specifier, sources) === undefined)
    report('arrow', `${specifier} is no file of a room`)
  else if (target !== room) {
    const allowed = rooms[room]?.[target]
    if (allowed === undefined) report('arrow', `${room} → ${target}: ${specifier}`)
    else if (allowed === 'types' && !typeOnly)
      report('arrow', `${room} → ${target} is for types only: ${specifier}`)
  }
}

function roomsOfPackage(specifier: string): readonly string[] {
  if (specifier.startsWith('node:')) return ['cli']
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
  return packages[specifier] ?? packages[name] ?? []
}

function resolvePath(file: string, specifier: string): string {
  return posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''))
}

function resolveFile(file: string, specifier: string, sources: Sources): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const path = resolvePath(file, specifier)
  return [path, `${path}.ts`, `${path}.tsx`].find((candidate) => sources.has(candidate))
}

function hasDefaultExport(source: ts.SourceFile): boolean {
  return source.statements.some((statement) => {
    if (ts.isExportAssignment(statement)) return true
    if (ts.isExportDeclaration(statement)) {
      const names = statement.exportClause
      return (
        names !== undefined &&
        ts.isNamedExports(names) &&
        names.elements.some(({ name }) => name.text === 'default')
      )
    }
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined
    return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false
  })
}

/** Depth-first search; each import that leads back into the current path closes one cycle. */
function findCycles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const cycles: string[][] = []
  const done = new Set<string>()
  const path: string[] = []
  const visit = (file: string) => {
    const at = path.indexOf(file)
    if (at >= 0) cycles.push([...path.slice(at), file])
    if (at >= 0 || done.has(file)) return
    path.push(file)
    for (const next of graph.get(file) ?? []) visit(next)
    path.pop()
    done.add(file)
  }
  for (const file of graph.keys()) visit(file)
  return cycles
}
