import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { copyText } from '@/platform/clipboard'
import { Copied } from '../Copied'
import { SoftButton } from '../SoftButton'
import './index.scss'

export interface CopyButtonProps {
  /** The text to copy. */
  text: string
  /** The button's label: names what is copied. */
  label: string
  /** Screen reader label; defaults to the label and the text. */
  says?: string
}

/**
 * Copies a text and reports the result. If copying fails, shows the text so that it can be copied
 * by hand.
 */
export function CopyButton({ text, label, says = `${label}：${text}` }: CopyButtonProps): ReactNode {
  const [copied, setCopied] = useState<boolean | null>(null)
  const copy = (): void => {
    void copyText(text).then(setCopied)
  }
  return (
    <View className="copy-button">
      <SoftButton label={label} says={says} onPress={copy} />
      <Copied text={text} copied={copied} />
    </View>
  )
}
