import {
  type DirectiveNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionSetNode,
} from 'graphql'

/**
 * Whether an operation selects a field below the one that is being resolved, e.g. ['edges', 'node',
 * 'partner']; through fragments, and only where @skip and @include let it. What lies on the path must be of
 * one object type, for type conditions are not looked at.
 */
export function selects({ fieldNodes, ...info }: GraphQLResolveInfo, path: readonly string[]): boolean {
  return fieldNodes.some(({ selectionSet }) => selectsIn(info, selectionSet, path))
}

type Operation = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>

function selectsIn(
  operation: Operation,
  set: SelectionSetNode | undefined,
  path: readonly string[],
): boolean {
  const [name, ...rest] = path
  return (set?.selections ?? []).some((selection) => {
    if (!isIncluded(operation, selection)) return false
    if (selection.kind === Kind.FIELD) {
      return (
        selection.name.value === name &&
        (rest.length === 0 || selectsIn(operation, selection.selectionSet, rest))
      )
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? operation.fragments[selection.name.value] : selection
    return selectsIn(operation, fragment?.selectionSet, path)
  })
}

function isIncluded(
  { variableValues }: Operation,
  node: { readonly directives?: readonly DirectiveNode[] },
): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false
  )
}
