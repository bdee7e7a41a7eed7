import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { qrModules, qrPicture } from './code'
import './index.scss'

/** A longer text makes modules that the cameras of old phones cannot tell apart. */
const LONGEST = 300

/** A QR code of the text (an ASCII address); nothing where it is too long for an old phone's camera. */
export function Qr({ text, label }: { text: string; label: string }): ReactNode {
  if (text.length > LONGEST) return null
  return (
    <View
      className="qr"
      role="img"
      aria-label={label}
      style={{ backgroundImage: `url("${qrPicture(qrModules(text))}")` }}
    />
  )
}
