import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { openPage, restartAt } from '@/platform/navigation'
import { pressable } from '@/platform/press'
import { DESK, HOME, MINE, phonesUrl, searchUrl } from '@/routes'
import { readPlace } from '@/state/place'
import { isElderly, useTypeSize } from '@/state/settings'
import { useStored } from '@/state/store'
import { Icon } from '../Icon'
import { Mark } from '../Mark'
import './index.scss'

/** Navigation bar shown on every page of a wide window. */
export function TopBar(): ReactNode {
  const place = useStored(readPlace)
  const elderly = isElderly(useTypeSize())
  return (
    <View className="top-bar" role="navigation" aria-label="问办">
      <View
        className="top-bar-brand"
        {...pressable('link', () => {
          restartAt(HOME)
        })}
      >
        <Mark />
        <View className="top-bar-name">问办</View>
        {elderly ? null : <View className="top-bar-says">先问清，再去办。</View>}
      </View>
      {place ? (
        <View className="top-bar-place">
          <Icon name="pin" />
          {place.name}
        </View>
      ) : null}
      <View className="top-bar-gap" />
      {place ? (
        <View
          className="top-bar-search"
          {...pressable('link', () => {
            openPage(searchUrl(place.id))
          })}
        >
          <Icon name="search" />
          <View>{elderly ? '搜一搜' : '搜一搜：您要办什么？'}</View>
        </View>
      ) : null}
      {place ? <To label="电话本" url={phonesUrl(place.id)} /> : null}
      <To label="我的" url={MINE} />
      <To label="帮办台" url={DESK} />
    </View>
  )
}

/** A link to a page; plain text on that page itself. */
function To({ label, url }: { label: string; url: string }): ReactNode {
  const shown = pathOf(useRouter().path)
  if (pathOf(url) === shown) return <View className="top-bar-to top-bar-to--here">{label}</View>
  return (
    <View
      className="top-bar-to"
      {...pressable('link', () => {
        openPage(url)
      })}
    >
      {label}
    </View>
  )
}

const pathOf = (address: string): string => address.replace(/^\//, '').replace(/\?.*$/, '')
