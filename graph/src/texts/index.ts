export { withoutDrawnSigns } from './drawn-signs.ts'
export { lineShape, nameShape, optionalLineShape, textShape } from './text-shapes.ts'
