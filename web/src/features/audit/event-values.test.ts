// @vitest-environment node
import { expect, it } from 'vitest'
import { listEventValues } from './event-values.ts'

const describe = (field: string, value: string) => `${field} ${value}`

it('gives a text the fields of its event, as they are and as they were', () => {
  const event = { before: '{"role":"EDITOR"}', after: '{"role":"OWNER","count":2,"label":null}' }
  expect(listEventValues(['role', 'formerRole', 'count', 'label'], event, describe)).toEqual({
    role: 'role OWNER',
    formerRole: 'role EDITOR',
    count: '2',
    label: '',
  })
})

it('takes a former value from the event where the event itself holds it', () => {
  const event = { before: '{"nameEn":"Older"}', after: '{"formerNameEn":"Old"}' }
  expect(listEventValues(['formerNameEn'], event, describe)).toEqual({ formerNameEn: 'formerNameEn Old' })
})

it('leaves out what an event of before does not hold, and shortened texts', () => {
  const event = { before: null, after: '{"reason":{"sha256":"ab","length":4000}}' }
  expect(listEventValues(['reason', 'dueAt'], event, describe)).toEqual({ reason: '', dueAt: '' })
})
