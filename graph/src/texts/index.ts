export { withoutLettersLikeSigns } from './letters-like-signs.ts'
export { lineShape, nameShape, optionalLineShape, textShape } from './text-shapes.ts'
