import { activity } from './activity.ts'
import { busy } from './busy.ts'
import { closest } from './closest.ts'
import { cultureIsKnown, knowsCulture, livesOnCulture, standsForCulture } from './culture.ts'
import { depth } from './depth.ts'
import { focus } from './focus.ts'
import { ipSuitsThem, ipSuitsYou, workSuitsTheirIP } from './ip-suits.ts'
import { marketFit, marketFitThem } from './market-fit.ts'
import { nearness } from './nearness.ts'
import { offers } from './offers.ts'
import type { Signal } from './signal.ts'
import { similarWork } from './similar-work.ts'
import { takesUp } from './takes-up.ts'
import { withKind } from './with-kind.ts'

/** Every signal; weights say which of them count for which question. */
export const signals: readonly Signal[] = [
  depth,
  offers,
  knowsCulture,
  standsForCulture,
  ipSuitsYou,
  activity,
  withKind,
  nearness,
  marketFit,
  busy,
  closest,
  focus,
  livesOnCulture,
  similarWork,
  takesUp,
  ipSuitsThem,
  workSuitsTheirIP,
  cultureIsKnown,
  marketFitThem,
]
