/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How good the source of a fact is. */
export type SourceTier =
  /** A news organisation. */
  | 'MEDIA'
  /** No page is known. */
  | 'NONE'
  /** The organisation itself or a public authority. */
  | 'OFFICIAL'
  /** A page that copied somebody else's report. */
  | 'REPOST';

export type SourceLine_ProvenanceFragment = { url: string | null, tier: SourceTier, confirmed: boolean, unconfirmedFields: Array<string> } & { ' $fragmentName'?: 'SourceLine_ProvenanceFragment' };

export const SourceLine_ProvenanceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLine_Provenance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provenance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"unconfirmedFields"}}]}}]} as unknown as DocumentNode<SourceLine_ProvenanceFragment, unknown>;