import { expect, test } from 'vitest'
import { createWorkQueue } from './work-queue.ts'

test('only so much runs at once, so much waits, and the rest is BUSY at once', async () => {
  const queue = createWorkQueue({ atOnce: 2, waiting: 3 })
  const started: number[] = []
  const finish: (() => void)[] = []
  const work = (name: number) => () =>
    new Promise<number>((resolve) => {
      started.push(name)
      finish.push(() => resolve(name))
    })
  const taken = [1, 2, 3, 4, 5].map((name) => queue('one', work(name)))
  await expect(queue('one', work(6))).rejects.toMatchObject({ code: 'BUSY' })
  expect(started).toEqual([1, 2])

  finish[0]?.()
  expect(await taken[0]).toBe(1)
  await expect.poll(() => started).toEqual([1, 2, 3])
  // A place is free again.
  taken.push(queue('one', work(7)))
  for (let index = 1; index < 6; index++) {
    await expect.poll(() => finish.length).toBeGreaterThan(index)
    finish[index]?.()
  }
  expect(await Promise.all(taken)).toEqual([1, 2, 3, 4, 5, 7])
})

test('work that fails gives its place back', async () => {
  const queue = createWorkQueue({ atOnce: 1, waiting: 0 })
  await expect(queue('one', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await queue('one', async () => 'well')).toBe('well')
})

test('one requester takes a quarter of the queue at most, and others still find room', async () => {
  const queue = createWorkQueue({ atOnce: 4, waiting: 60 })
  const finish: (() => void)[] = []
  const work = () => new Promise<void>((resolve) => finish.push(resolve))
  const taken = Array.from({ length: 16 }, () => queue('greedy', work))
  await expect(queue('greedy', work)).rejects.toMatchObject({ code: 'BUSY' })
  taken.push(queue('other', work))
  for (let index = 0; index < 17; index++) {
    await expect.poll(() => finish.length).toBeGreaterThan(index)
    finish[index]?.()
  }
  await Promise.all(taken)
  // What is done gives the share back.
  expect(await queue('greedy', async () => 'well')).toBe('well')
})
