export { withoutLettersLikeSigns } from './letters-like-signs.ts'
export { lineShape, nameShape, optionalLineShape, TEXT_KINDS, textShape } from './text-shapes.ts'
