import { View } from '@tarojs/components'
import { useDidHide } from '@tarojs/taro'
import { useEffect, useState, type ReactNode } from 'react'
import { speak, stopSpeaking, useCanSpeak, type ReadingEnd } from '@/platform/speech'
import { pressable } from '@/platform/press'
import { readingSpeed, speedRate } from '@/state/settings'
import { Icon } from '../Icon'
import './index.scss'

const SAID: Readonly<Record<ReadingEnd | 'reading', string | null>> = {
  reading: null,
  ended: null,
  silent: '这里读不了中文。请家里人念，或把字放大。',
  broken: '读到一半断了。请再点一次，或请家里人念。',
}

/**
 * Reads a text aloud and stops when the page is left. Renders nothing where the platform has no
 * voice.
 */
export function ReadAloud({ text }: { text: () => string }): ReactNode {
  const [state, setState] = useState<ReadingEnd | 'reading'>('ended')
  const can = useCanSpeak()
  useEffect(() => stopSpeaking, [])
  useDidHide(stopSpeaking)
  if (!can) return null
  const start = (): void => {
    setState('reading')
    speak(text(), speedRate(readingSpeed()), setState)
  }
  const reading = state === 'reading'
  return (
    <>
      <View className="read-aloud" {...pressable('button', reading ? stopSpeaking : start)}>
        <Icon name="speaker" />
        <View>{reading ? '停下不读' : '读给我听'}</View>
      </View>
      {SAID[state] === null ? null : (
        <View className="read-aloud-said" role="alert">
          {SAID[state]}
        </View>
      )}
    </>
  )
}
