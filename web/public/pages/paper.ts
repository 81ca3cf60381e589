import { render, type ComponentChild, type ContainerNode } from 'preact'

/**
 * Writes components as HTML text, at build time: the smallest paper that Preact can draw on. So a picture on a
 * public page is the very component of the apps, and no script is needed to read it.
 *
 * Promises kept in this room:
 * 1. Text is escaped, always: nothing that is written here can become markup.
 * 2. What cannot be written down (a handler, a ref) is left out: paper does nothing.
 */
export const asHtml = (what: ComponentChild): string => {
  const paper = new Sheet('#paper')
  render(what, paper)
  return paper.childNodes.map(written).join('')
}

class Sheet implements ContainerNode {
  readonly nodeType: number
  readonly localName: string
  readonly ownerDocument = scribe
  readonly attributes: { readonly name: string; readonly value: string }[] = []
  parentNode: Sheet | null = null
  childNodes: Sheet[] = []
  data = ''

  constructor(localName: string) {
    this.localName = localName
    this.nodeType = localName === '#text' ? 3 : 1
  }

  get firstChild(): Sheet | null {
    return this.childNodes[0] ?? null
  }

  get nextSibling(): Sheet | null {
    const around = this.parentNode?.childNodes ?? []
    return around[around.indexOf(this) + 1] ?? null
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.push({ name, value: value === true ? '' : String(value) })
  }

  removeAttribute(): void {}
  addEventListener(): void {}

  insertBefore(node: Sheet, before: Sheet | null): Sheet {
    node.parentNode?.removeChild(node)
    const at = before === null ? this.childNodes.length : this.childNodes.indexOf(before)
    this.childNodes.splice(at, 0, node)
    node.parentNode = this
    return node
  }

  appendChild(node: Sheet): Sheet {
    return this.insertBefore(node, null)
  }

  removeChild(node: Sheet): Sheet {
    this.childNodes = this.childNodes.filter((child) => child !== node)
    node.parentNode = null
    return node
  }
}

const scribe = {
  createElementNS: (_: string, name: string): Sheet => new Sheet(name),
  createTextNode: (text: unknown): Sheet => {
    const node = new Sheet('#text')
    node.data = String(text)
    return node
  },
}

const written = (node: Sheet): string => {
  if (node.localName === '#text') return escaped(node.data)
  const attributes = node.attributes.map(({ name, value }) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`)).join('')
  const opening = `<${node.localName}${attributes}>`
  return empty.has(node.localName) ? opening : `${opening}${node.childNodes.map(written).join('')}</${node.localName}>`
}

/** Elements that hold nothing and have no end. */
const empty: ReadonlySet<string> = new Set(['meta', 'link', 'input', 'br', 'hr'])

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
