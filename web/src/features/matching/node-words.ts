import { useTranslations } from 'next-intl'
import type messages from '../../../messages/zh.json'

type Label = keyof (typeof messages)['matching']['evidence']['labels']
type Relationship = keyof (typeof messages)['matching']['evidence']['relationships']

/**
 * Words for the labels and relationships of the graph in the reader's language; an unknown one stands as it
 * is.
 */
export function useNodeWords() {
  const labels = useTranslations('matching.evidence.labels')
  const relationships = useTranslations('matching.evidence.relationships')
  return {
    nameLabel: (label: string) => (labels.has(label as Label) ? labels(label as Label) : label),
    nameRelationship: (type: string) =>
      relationships.has(type as Relationship) ? relationships(type as Relationship) : type,
  }
}
