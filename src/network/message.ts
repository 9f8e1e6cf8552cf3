/** Text that is stored or computed here is a code with parameters; i18n words it when it is shown. */

export interface Message<Code extends string = string> {
  readonly code: Code
  readonly params: Readonly<Record<string, string | number>>
}

export function message<Code extends string>(code: Code, params: Message['params'] = {}): Message<Code> {
  return { code, params }
}
