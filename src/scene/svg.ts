/** Writes a picture as SVG: plain attributes only, text as text, one named group per layer. */

import type { Mark, PathStep, ShapeMark, TextMark } from './marks'
import { haloWidth } from './marks'
import { fontFamily } from './palette'
import type { Picture } from './picture'

/**
 * A whole SVG document.
 * O(marks).
 */
export function svgOf({ width, height, title, description, layers }: Picture): string {
  const size = { width, height, viewBox: `0 0 ${width} ${height}` }
  const root = { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', 'font-family': fontFamily }
  const groups = layers.map(({ name, marks }) =>
    element('g', { id: name }, marks.map(markElement).join('\n')),
  )
  return `${element('svg', root, [element('title', {}, escape(title)), element('desc', {}, escape(description)), ...groups].join('\n'))}\n`
}

type Attributes = Readonly<Record<string, string | number | null>>

function markElement(mark: Mark): string {
  if (mark.kind === 'text') return textElement(mark)
  const style = styleOf(mark)
  if (mark.kind === 'circle') return element('circle', { cx: mark.x, cy: mark.y, r: mark.r, ...style })
  if (mark.kind === 'path') return element('path', { d: mark.steps.map(stepText).join(''), ...style })
  const { x, y, width, height, corner } = mark
  return element('rect', { x, y, width, height, rx: corner || null, ...style })
}

function styleOf({ fill, stroke, lineWidth, dash, cap, opacity }: ShapeMark): Attributes {
  return {
    fill: fill ?? 'none',
    stroke,
    'stroke-width': stroke ? lineWidth : null,
    'stroke-dasharray': stroke && dash.length > 0 ? dash.map(short).join(' ') : null,
    'stroke-linecap': stroke && cap !== 'butt' ? cap : null,
    'stroke-linejoin': stroke ? 'round' : null,
    opacity: opacity < 1 ? opacity : null,
  }
}

/** The halo is a copy underneath: `paint-order` is unknown to office programs. */
function textElement(text: TextMark): string {
  const spans = text.lines.map((line, i) =>
    element('tspan', { x: text.x, dy: i === 0 ? null : text.lineHeight }, escape(line)),
  )
  const common = {
    x: text.x,
    y: text.y,
    'font-size': text.size,
    'font-weight': text.bold ? 600 : null,
    'font-style': text.italic ? 'italic' : null,
    'text-anchor': text.anchor === 'start' ? null : text.anchor,
    opacity: text.opacity < 1 ? text.opacity : null,
  }
  const front = element('text', { ...common, fill: text.colour }, spans.join(''))
  if (!text.halo) return front
  const halo = {
    fill: text.halo,
    stroke: text.halo,
    'stroke-width': haloWidth(text),
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  }
  return `${element('text', { ...common, ...halo }, spans.join(''))}\n${front}`
}

function stepText(step: PathStep): string {
  if (step.kind === 'close') return 'Z'
  const end = `${short(step.x)} ${short(step.y)}`
  if (step.kind !== 'curve') return `${step.kind === 'move' ? 'M' : 'L'}${end}`
  return `C${short(step.x1)} ${short(step.y1)} ${short(step.x2)} ${short(step.y2)} ${end}`
}

function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escape(value ?? '')}"`)
    .join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** Hundredths of a pixel are fine enough. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML has no way to write are dropped. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => named[character] ?? '')
}
