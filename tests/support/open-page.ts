import '@tarojs/taro' // before test-utils: its router and Taro import each other
import Taro from '@tarojs/taro'
import TestUtils from '@tarojs/test-utils-react'
import { waitFor } from '@testing-library/dom'

let booted = false

/**
 * Opens a page of the real app, such as `/home/index?key=value`. The first call in a test file starts the app. Later
 * calls relaunch it: the page stack is reset, and storage stays.
 */
export async function openPage(url: string): Promise<void> {
  if (booted) {
    await Taro.reLaunch({ url })
  } else {
    booted = true
    // assigning to location.hash would fire an event later and open the page twice
    window.history.replaceState(null, '', `#${url}`)
    await new TestUtils().createApp()
  }
  const path = url.replace(/\?.*/, '')
  await waitFor(() => {
    expect(currentPath()).toBe(path)
  })
}

/** The path of the current page without its query, such as `/home/index`. */
export function currentPath(): string {
  const page = Taro.getCurrentPages().at(-1)
  return (page?.path ?? '').replace(/\?.*/, '')
}
