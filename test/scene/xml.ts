/** A strict reader of the XML that pictures are written in: throws where a parser of XML 1.0 would. */

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

export function parseXml(source: string): Element {
  let at = 0
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${JSON.stringify(source.slice(at, at + 30))}`)
  }
  for (const character of source) {
    const code = character.codePointAt(0)!
    const allowed =
      [9, 10, 13].includes(code) ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code >= 0x10000
    if (!allowed) fail(`character ${code}`)
  }
  const take = (pattern: RegExp): string => {
    const sticky = new RegExp(pattern.source, 'uy')
    sticky.lastIndex = at
    const found = sticky.exec(source)?.[0] ?? fail(`no ${pattern.source}`)
    at += found.length
    return found
  }
  const decode = (text: string): string => {
    if (text.includes(']]>')) fail('"]]>" in text')
    return text.replace(/&([^;]*);?/g, (all, name: string) =>
      all.endsWith(';') ? (entities[name] ?? fail(`entity ${name}`)) : fail('bare &'),
    )
  }
  const element = (): Element => {
    take(/</)
    const name = take(/[A-Za-z][\w:.-]*/)
    const attributes: Record<string, string> = {}
    while (!/[/>]/.test(source[at] ?? '>')) {
      take(/\s+/)
      const key = take(/[A-Za-z][\w:.-]*/)
      if (key in attributes) fail(`${key} twice`)
      take(/="/)
      attributes[key] = decode(take(/[^"<]*/))
      take(/"/)
    }
    if (source[at] === '/') {
      take(/\/>/)
      return { name, attributes, children: [] }
    }
    take(/>/)
    const children: (Element | string)[] = []
    while (!source.startsWith('</', at)) {
      if (at >= source.length) fail('end of file')
      children.push(source[at] === '<' ? element() : decode(take(/[^<]+/)))
    }
    take(/<\//)
    if (take(/[^>]*/) !== name) fail(`not the end of ${name}`)
    take(/>/)
    return { name, attributes, children }
  }
  const root = element()
  take(/\s*/)
  if (at < source.length) fail('more than one root')
  return root
}

export function textOf(node: Element | string): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('')
}

/** The element and all within it. */
export function withDescendants(node: Element): readonly Element[] {
  return [
    node,
    ...node.children.flatMap((child) => (typeof child === 'string' ? [] : withDescendants(child))),
  ]
}
