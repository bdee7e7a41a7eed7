import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { qrModules, qrPicture } from './code'
import './index.scss'

/** Longest text, in characters. More would make modules too small for the cameras of old phones. */
const LONGEST = 300

/**
 * A QR code of the text (an ASCII address). Renders nothing if the text is too long for the camera
 * of an old phone.
 */
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
