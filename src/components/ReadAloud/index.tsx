import { useDidHide } from '@tarojs/taro'
import { useEffect, useState, type ReactNode } from 'react'
import { canSpeak, speak, stopSpeaking } from '@/platform/speech'
import { readingSpeed, speedRate } from '@/state/settings'
import { TextButton } from '../TextButton'

/** Reads the text out, and stops when the page is left; nothing where the platform has no voice. */
export function ReadAloud({ text }: { text: string }): ReactNode {
  const [speaking, setSpeaking] = useState(false)
  useEffect(() => stopSpeaking, [])
  useDidHide(stopSpeaking)
  if (!canSpeak()) return null
  return speaking ? (
    <TextButton label="停下不读" onPress={stopSpeaking} />
  ) : (
    <TextButton
      label="读给我听"
      onPress={() => {
        setSpeaking(true)
        speak(text, speedRate(readingSpeed()), () => {
          setSpeaking(false)
        })
      }}
    />
  )
}
