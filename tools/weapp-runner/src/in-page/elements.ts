/** WeChat's built-in components as custom elements: `<view>` is `<wx-view>`. */
import { pictures } from './pictures'
import { problem } from './record'

/** Passes an event of an element to the framework, which sets this. */
export type Emit = (element: HTMLElement, type: string, detail: object) => void

let emit: Emit = () => undefined

export function setEmit(to: Emit): void {
  emit = to
}

/** Sets an attribute by the name that a browser knows. */
function setAria(target: Element, name: string, value: string): void {
  const known = name === 'aria-role' ? 'role' : name
  // WeChat writes an empty value for none
  if (value === '') target.removeAttribute(known)
  else target.setAttribute(known, value)
}

class WxElement extends HTMLElement {
  /** The framework's own node for this element. */
  __wxElement?: { getAttribute: (name: string) => unknown }

  /** Whether the attribute is true. Its text does not tell: true and undefined are both empty. */
  protected isTrue(name: string): boolean {
    return this.__wxElement?.getAttribute(name) === true
  }

  override setAttribute(name: string, value: string): void {
    if (name === 'aria-role') {
      if (value === '') super.removeAttribute('role')
      else super.setAttribute('role', value)
    } else if (name.startsWith('aria-') && value === '') super.removeAttribute(name)
    // WeChat ignores `role`
    else if (name !== 'role') super.setAttribute(name, value)
  }
}

class WxView extends WxElement {}
class WxText extends WxElement {}
class WxPage extends WxElement {}
class WxButton extends WxElement {}
class WxScrollView extends WxElement {}
/** A part of page-meta that shows nothing on the page. */
class WxNavigationBar extends WxElement {}

/** Sets the style of its page. */
class WxPageMeta extends WxElement {
  override setAttribute(name: string, value: string): void {
    super.setAttribute(name, value)
    this.apply()
  }

  connectedCallback(): void {
    this.apply()
  }

  private apply(): void {
    this.closest('wx-page')?.setAttribute('style', this.getAttribute('page-style') ?? '')
  }
}

/** The URL of a picture: one made of a canvas, a file of the package, or the address as it is. */
const pictureAddress = (src: string): string =>
  pictures.get(src) ?? (src.startsWith('/') ? `package${src}` : src)

class WxImage extends WxElement {
  private readonly picture = document.createElement('img')

  override setAttribute(name: string, value: string): void {
    if (name === 'src') this.picture.src = pictureAddress(value)
    else if (name === 'mode') this.picture.style.objectFit = OBJECT_FIT[value] ?? 'fill'
    else super.setAttribute(name, value)
  }

  connectedCallback(): void {
    this.picture.alt = ''
    this.append(this.picture)
  }
}

const OBJECT_FIT: Partial<Record<string, string>> = { aspectFit: 'contain', aspectFill: 'cover' }

export class WxCanvas extends WxElement {
  readonly canvas = document.createElement('canvas')

  connectedCallback(): void {
    this.append(this.canvas)
  }
}

/** A text field. Its placeholder is an element of its own, as in WeChat. */
class WxInput extends WxElement {
  private readonly field = document.createElement('input')
  private readonly placeholder = document.createElement('div')

  constructor() {
    super()
    const { field } = this
    field.autocomplete = 'off'
    const tell = (type: string): void => {
      emit(this, type, { value: field.value, cursor: field.selectionStart ?? field.value.length })
    }
    field.addEventListener('input', () => {
      this.showPlaceholder()
      tell('input')
    })
    field.addEventListener('focus', () => {
      tell('focus')
    })
    field.addEventListener('blur', () => {
      tell('blur')
    })
    field.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') tell('confirm')
    })
  }

  override setAttribute(name: string, value: string): void {
    const { field, placeholder } = this
    if (name === 'value') {
      if (field.value !== value) field.value = value
      this.showPlaceholder()
    } else if (name === 'placeholder') placeholder.textContent = value
    else if (name === 'placeholder-class') placeholder.className = value
    else if (name === 'maxlength') field.maxLength = Number(value)
    else if (name === 'disabled') field.disabled = this.isTrue(name)
    else if (name === 'focus' && this.isTrue(name)) field.focus()
    else if (name.startsWith('aria-')) setAria(field, name, value)
    else super.setAttribute(name, value)
  }

  override removeAttribute(name: string): void {
    if (name === 'disabled') this.field.disabled = false
    else super.removeAttribute(name)
  }

  connectedCallback(): void {
    this.placeholder.ariaHidden = 'true'
    this.append(this.placeholder, this.field)
  }

  private showPlaceholder(): void {
    this.placeholder.hidden = this.field.value !== ''
  }
}

const ELEMENTS: Record<string, CustomElementConstructor> = {
  page: WxPage,
  view: WxView,
  text: WxText,
  button: WxButton,
  'scroll-view': WxScrollView,
  'page-meta': WxPageMeta,
  'navigation-bar': WxNavigationBar,
  image: WxImage,
  canvas: WxCanvas,
  input: WxInput,
}

for (const [tag, element] of Object.entries(ELEMENTS)) customElements.define(`wx-${tag}`, element)

/** Makes the element of a template's tag. For the app's own components it is a plain one. */
export function createElement(tag: string, componentTags: readonly string[]): HTMLElement {
  if (!(tag in ELEMENTS) && !componentTags.includes(tag)) problem('template', `<${tag}> is not simulated`)
  return document.createElement(`wx-${tag}`)
}
