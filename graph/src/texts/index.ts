export { lineShape, nameShape, optionalLineShape, textShape } from './text-shapes.ts'
