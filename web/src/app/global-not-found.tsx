import type { Metadata } from 'next'
import { BarePage } from './bare-page.tsx'

export const metadata: Metadata = { title: '合鸣 Heming · 404' }

/** Addresses outside both languages. */
export default function GlobalNotFound() {
  return <BarePage zh="没有这个页面。" en="There is no such page." />
}
