import { graphql } from '@/gql/gql.ts'

/** Imports of tables that one may see, newest first. */
export const TableImports = graphql(`
  query TableImports($after: String) {
    tableImports(first: 20, after: $after) {
      totalCount
      totalIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          state
          fileNames
          createdAt
          createdByName
          badRows
          counts {
            table
            count
          }
          base {
            id
            nameZh
            nameEn
          }
        }
      }
    }
  }
`)

/** Where one may import to. */
export const ImportPlaces = graphql(`
  query ImportPlaces($baseId: ID!, $hasBase: Boolean!) {
    exportBase(id: $baseId) @include(if: $hasBase) {
      id
      nameZh
      nameEn
      viewerCanImport
    }
    viewer {
      id
      platformAdmin
      viewerCanImport
      importBases {
        id
        nameZh
        nameEn
      }
    }
  }
`)

/** An import, with what was found in its files. */
export const TableImportById = graphql(`
  query TableImportById(
    $id: ID!
    $table: ImportTable!
    $rowsAfter: String
    $firmsAfter: String
    $duplicatesAfter: String
  ) {
    tableImport(id: $id) {
      id
      state
      progress
      fileNames
      createdAt
      createdByName
      publishedAt
      assumedKind
      assumedKinds
      failure
      asksEncoding
      badRows
      badCells
      reportUrl
      notes
      base {
        id
        nameZh
        nameEn
      }
      counts {
        table
        count
      }
      unknownTerms {
        term
        count
      }
      headers {
        table
      }
      ...ImportReasons_TableImport
      ...MapForm_TableImport
      ...EncodingForm_TableImport
      duplicates(first: 20, after: $duplicatesAfter) {
        totalCount
        undecidedCount
        ...DuplicatesForm_Connection
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      rows(table: $table, first: 20, after: $rowsAfter) {
        ...ImportRows_Connection
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      firms(first: 20, after: $firmsAfter) {
        totalCount
        totalIsExact
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...FirmName_Firm
          }
        }
      }
      keptFirms {
        id
        ...FirmName_Firm
      }
    }
  }
`)

export const ImportReasons_TableImport = graphql(`
  fragment ImportReasons_TableImport on TableImport {
    headers {
      table
      columns {
        name
        column
      }
    }
    reasons {
      count
      leavesOutRow
      file
      line
      column
      text
    }
  }
`)

export const MapForm_TableImport = graphql(`
  fragment MapForm_TableImport on TableImport {
    id
    assumedKind
    headers {
      table
      file
      line
      possibleColumns
      columns {
        name
        column
        example
      }
    }
  }
`)

export const EncodingForm_TableImport = graphql(`
  fragment EncodingForm_TableImport on TableImport {
    id
    assumedKind
    encoding
  }
`)

export const DuplicatesForm_Connection = graphql(`
  fragment DuplicatesForm_Connection on ImportDuplicateConnection {
    edges {
      node {
        rowId
        nameZh
        nameEn
        otherId
        otherNameZh
        otherNameEn
        inFile
        because
        decision
      }
    }
  }
`)

export const DecideImportDuplicates = graphql(`
  mutation DecideImportDuplicates($input: DecideImportDuplicatesInput!) {
    decideImportDuplicates(input: $input) {
      import {
        id
      }
      errors {
        code
        field
        message
      }
    }
  }
`)

export const ImportRows_Connection = graphql(`
  fragment ImportRows_Connection on ImportRowConnection {
    edges {
      node {
        line
        cells {
          column
          value
        }
      }
    }
  }
`)

export const BeginImport = graphql(`
  mutation BeginImport($input: BeginImportInput!) {
    beginImport(input: $input) {
      import {
        id
      }
      errors {
        code
        field
        message
      }
    }
  }
`)

export const MapImport = graphql(`
  mutation MapImport($input: MapImportInput!) {
    mapImport(input: $input) {
      import {
        id
      }
      errors {
        code
        field
        message
      }
    }
  }
`)

export const PublishImport = graphql(`
  mutation PublishImport($input: PublishImportInput!) {
    publishImport(input: $input) {
      import {
        id
      }
      errors {
        code
        message
      }
    }
  }
`)

export const DropImport = graphql(`
  mutation DropImport($input: DropImportInput!) {
    dropImport(input: $input) {
      import {
        id
      }
      errors {
        code
        message
      }
    }
  }
`)

export const UndoImport = graphql(`
  mutation UndoImport($input: UndoImportInput!) {
    undoImport(input: $input) {
      import {
        id
      }
      errors {
        code
        message
      }
    }
  }
`)
