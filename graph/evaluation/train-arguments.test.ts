import { describe, expect, it } from 'vitest'
import { readTrainArguments } from '../bin/train-arguments.ts'
import { dayOf } from '../src/matching/link-model/collaborations.ts'

const given = ['--data', '/data', '--cut', '2016-01-01']

describe('the arguments of a training', () => {
  it('trains the link model unless briefs are asked for', () => {
    expect(readTrainArguments(given)).toEqual({
      ...{ command: 'train', directory: '/data', date: '2016-01-01', cut: dayOf('2016-01-01'), out: null },
    })
  })

  it('fits to the four years before the cut, or from a day that is named', () => {
    const fitOf = (...args: string[]) => {
      const command = readTrainArguments(['--briefs', ...args])
      return command.command === 'briefs' ? command.sets[0]?.fit.date : null
    }
    expect(fitOf(...given)).toBe('2012-01-01')
    expect(fitOf(...given, '--fit', '2014-05-01')).toBe('2014-05-01')
    expect(fitOf('--data', '/data', '--cut', '2016-02-29')).toBe('2012-02-29')
    expect(fitOf('--data', '/data', '--cut', '1904-02-29')).toBe('1900-02-28')
  })

  it('takes several data sets, each with its own conditions', () => {
    const other = [
      '--data',
      '/other',
      '--cut',
      '2018-01-01',
      '--queries',
      'type=HES',
      '--kind-of',
      'HES=DIGITAL',
    ]
    const command = readTrainArguments(['--briefs', ...given, '--out', '/w.json', '--and', ...other])
    expect(command).toMatchObject({
      command: 'briefs',
      out: '/w.json',
      sets: [
        { directory: '/data', queries: null, kindOfType: new Map() },
        { directory: '/other', queries: 'type=HES', kindOfType: new Map([['HES', 'DIGITAL']]) },
      ],
    })
  })

  it('fits to the network itself, which takes nothing else', () => {
    expect(readTrainArguments(['--live'])).toEqual({ command: 'live' })
    expect(() => readTrainArguments(['--live', ...given])).toThrow(RangeError)
  })

  it.each([
    [[...given, '--fit', '2012-01-01']],
    [['--briefs', ...given, '--fit', '2016-01-01']],
    [['--briefs', ...given, '--and', '--data', '/other']],
    [['--briefs', ...given, '--out', 'a', '--and', ...given, '--out', 'b']],
    [['--briefs', ...given, '--kind-of', 'studio=MODERN']],
  ])('rejects %j', (args) => {
    expect(() => readTrainArguments(args)).toThrow()
  })
})
