/** Finds words that a component shows and that were written into it instead of into the dictionary. */
import ts from 'typescript'
import { walk } from './imports'

/** Attributes that are read out or shown. */
const shownAttributes: ReadonlySet<string> = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
])

const fallingThrough: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
])

/** All literal texts with letters among a file's JSX children and shown attributes. */
export function findLiteralTexts(source: ts.SourceFile): readonly string[] {
  const texts: string[] = []
  const add = (text: string) => {
    if (/\p{L}/u.test(text)) texts.push(text.trim())
  }
  walk(source, (node) => {
    if (ts.isJsxText(node)) add(decodeReferences(node.text))
    else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent))
      listLiterals(node.expression).forEach(add)
    else if (ts.isJsxAttribute(node) && shownAttributes.has(node.name.getText())) {
      const value = node.initializer
      if (value !== undefined) listLiterals(ts.isJsxExpression(value) ? value.expression : value).forEach(add)
    }
  })
  return texts
}

/** Character references such as `&nbsp;` and `&#215;` are signs, not words. */
function decodeReferences(text: string): string {
  return text.replace(/&#?\w+;/g, ' ')
}

/** String literals that an expression can come to, through conditions, fallbacks and joins. */
function listLiterals(node: ts.Node | undefined): readonly string[] {
  if (node === undefined) return []
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isTemplateExpression(node))
    return [
      node.head.text,
      ...node.templateSpans.flatMap((span) => [...listLiterals(span.expression), span.literal.text]),
    ]
  if (ts.isParenthesizedExpression(node)) return listLiterals(node.expression)
  if (ts.isConditionalExpression(node))
    return [...listLiterals(node.whenTrue), ...listLiterals(node.whenFalse)]
  if (ts.isBinaryExpression(node)) {
    const operator = node.operatorToken.kind
    if (operator === ts.SyntaxKind.PlusToken) return [...listLiterals(node.left), ...listLiterals(node.right)]
    if (fallingThrough.has(operator)) return listLiterals(node.right)
  }
  return []
}
