import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { AppError } from '../errors/app-error.ts'
import { cursorOf, idCursor } from './cursor.ts'

describe('cursors', () => {
  const projectCursor = cursorOf(z.object({ year: z.int(), id: z.string() }))

  test('give back the key they were made of', () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), (year, id) => {
        expect(projectCursor.decode(projectCursor.encode({ year, id }))).toEqual({ year, id })
      }),
    )
  })

  test('are safe in an address', () => {
    expect(idCursor.encode('敦煌?/+=')).toMatch(/^[A-Za-z0-9_-]+$/)
  })

  test('that are none are the fault of the requester, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          projectCursor.decode(text)
        } catch (error) {
          expect(error).toBeInstanceOf(AppError)
          expect((error as AppError).code).toBe('BAD_USER_INPUT')
          return
        }
        throw new Error(`${text} passed for a cursor.`)
      }),
    )
  })
})
