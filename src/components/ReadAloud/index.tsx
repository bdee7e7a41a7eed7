import { View } from '@tarojs/components'
import { useDidHide } from '@tarojs/taro'
import { useEffect, useState, type ReactNode } from 'react'
import { canSpeak, speak, stopSpeaking } from '@/platform/speech'
import { readingSpeed, speedRate } from '@/state/settings'
import { TextButton } from '../TextButton'
import './index.scss'

/** Reads the text out, and stops when the page is left; nothing where the platform has no voice. */
export function ReadAloud({ text }: { text: string }): ReactNode {
  const [speaking, setSpeaking] = useState(false)
  useEffect(() => stopSpeaking, [])
  useDidHide(stopSpeaking)
  if (!canSpeak()) return null
  const start = (): void => {
    setSpeaking(true)
    speak(text, speedRate(readingSpeed()), () => {
      setSpeaking(false)
    })
  }
  return (
    <View className="read-aloud">
      <TextButton label={speaking ? '停下不读' : '读给我听'} onPress={speaking ? stopSpeaking : start} />
    </View>
  )
}
