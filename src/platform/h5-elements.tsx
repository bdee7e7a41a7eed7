/**
 * The parts of `@tarojs/components` that the app uses, as plain elements for the browser. The browser build
 * replaces Taro's components with this file; docs/decisions/0026 says why.
 */
import {
  forwardRef,
  useLayoutEffect,
  useReducer,
  useRef,
  type ForwardedRef,
  type FormEvent,
  type HTMLAttributes,
  type InputHTMLAttributes,
  type ReactNode,
} from 'react'
import './h5-elements.scss'

interface PartProps extends HTMLAttributes<HTMLElement> {
  /** In WeChat the class while pressed; in the browser the style sheet handles it. */
  hoverClass?: 'pressed'
}

function drawn(
  Tag: 'div' | 'span',
  { hoverClass, className = '', ...rest }: PartProps,
  ref: ForwardedRef<HTMLDivElement>,
): ReactNode {
  return <Tag ref={ref} className={hoverClass === undefined ? className : `${className} presses`} {...rest} />
}

export const View = forwardRef<HTMLDivElement, PartProps>((props, ref) => drawn('div', props, ref))
export const Text = forwardRef<HTMLDivElement, PartProps>((props, ref) => drawn('span', props, ref))

// iPhones apply :active only if something listens for touches
document.addEventListener('touchstart', () => undefined, { passive: true })

interface PictureProps {
  className: string
  src: string
  nativeProps: { readonly 'aria-label': string }
}

/** As wide as its box; the height follows. */
export function Image({ className, src, nativeProps }: PictureProps): ReactNode {
  return (
    <div className={className}>
      <img className="picture" src={src} alt={nativeProps['aria-label']} />
    </div>
  )
}

interface FieldProps {
  className: string
  type: 'text'
  nativeProps: InputHTMLAttributes<HTMLInputElement>
  value: string
  maxlength: number
  placeholder?: string
  focus?: boolean
  onInput: (event: { readonly detail: { readonly value: string } }) => void
  onFocus: () => void
  onBlur: () => void
}

/**
 * Does not report text that an input method is still composing. If the app changes the value, the field shows
 * it at once.
 */
export function Input({
  className,
  type,
  nativeProps,
  value,
  maxlength,
  placeholder,
  focus = false,
  onInput,
  onFocus,
  onBlur,
}: FieldProps): ReactNode {
  const ref = useRef<HTMLInputElement>(null)
  const composing = useRef(false)
  const [, rerender] = useReducer((times: number) => times + 1, 0)
  useLayoutEffect(() => {
    if (focus) ref.current?.focus()
  }, [focus])
  useLayoutEffect(() => {
    const input = ref.current
    if (input && !composing.current && input.value !== value) input.value = value
  })
  const tell = ({ currentTarget }: FormEvent<HTMLInputElement>): void => {
    if (composing.current) return
    onInput({ detail: { value: currentTarget.value } })
    rerender() // resets the field if the app kept its value
  }
  return (
    <div className={className}>
      <input
        ref={ref}
        className="field-input"
        type={type}
        maxLength={maxlength}
        placeholder={placeholder}
        {...nativeProps}
        onFocus={onFocus}
        onBlur={onBlur}
        onInput={tell}
        onCompositionStart={() => {
          composing.current = true
        }}
        onCompositionEnd={(event) => {
          composing.current = false
          tell(event)
        }}
      />
    </div>
  )
}
