import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { copyText } from '@/platform/clipboard'
import { Copied } from '../Copied'
import { SoftButton } from '../SoftButton'
import './index.scss'

export interface CopyButtonProps {
  /** What is copied. */
  text: string
  /** What the button says: what is copied, in words. */
  label: string
  /** What a screen reader says; without it the label and the text. */
  says?: string
}

/** Copies a text and says whether it worked; where it did not, it shows the text to be copied by hand. */
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
