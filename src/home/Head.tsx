import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '@/components/Icon'
import { Mark } from '@/components/Mark'
import { openPage } from '@/platform/navigation'
import { pressable } from '@/platform/press'
import type { RegionContents } from '@/rules'
import { MINE, searchUrl } from '@/routes'
import { isElderly, useTypeSize } from '@/state/settings'

/** The top of the home page on a phone: logo, 我的, and a search link that looks like a field. */
export function Head({ place }: { place: RegionContents | undefined }): ReactNode {
  const size = useTypeSize()
  return (
    <View className={`home-head home-head--${size}`} role="banner">
      <View className="home-head-top">
        <Mark />
        <View className="home-head-words">
          <View className="home-head-name" role="heading" aria-level={1}>
            问办
          </View>
          {isElderly(size) ? null : <View className="home-head-says">先问清，再去办。</View>}
        </View>
        <View
          className="home-head-mine"
          aria-label="我的：存下的结果、字号、隐私"
          {...pressable('button', () => {
            openPage(MINE)
          })}
        >
          <Icon name="person" />
          <View>我的</View>
        </View>
      </View>
      {place ? (
        <View
          className="home-head-search"
          {...pressable('link', () => {
            openPage(searchUrl(place.id))
          })}
        >
          <Icon name="search" />
          <View>{size === 'huge' ? '搜一搜' : '搜一搜：您要办什么？'}</View>
        </View>
      ) : null}
    </View>
  )
}
