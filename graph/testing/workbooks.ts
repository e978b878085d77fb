import { crc32 } from 'node:zlib'

/** Workbooks that no spreadsheet program would write. */

const MIMETYPE = 'application/vnd.oasis.opendocument.spreadsheet'

/** A workbook in ODS of one sheet, whose rows are given as XML. */
export function odsOf(sheet: string, rows: string): Buffer {
  return odsOfSheets(`<table:table table:name="${sheet}">${rows}</table:table>`)
}

/** A workbook in ODS whose sheets are given as XML. */
export function odsOfSheets(sheets: string): Buffer {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content
    xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
    ${sheets}</office:spreadsheet></office:body></office:document-content>`
  return zip({ mimetype: MIMETYPE, 'content.xml': content })
}

interface XlsxParts {
  /** Rows of the sheet `firms`. */
  rows?: string
  /** All sheets. */
  sheets?: string
  /** Strings that cells refer to: the path by which the workbook knows their part, and its own if another. */
  strings?: { path: string; part?: string; items: string }
}

/** A workbook in XLSX, whose parts are given as XML. */
export function xlsxOf({
  rows = '',
  sheets = '<sheet name="firms" sheetId="1" r:id="rId1"/>',
  strings = { path: 'sharedStrings.xml', items: '' },
}: XlsxParts): Buffer {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const leadTo = (...targets: [type: string, target: string][]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
      .map(
        ([type, target], index) =>
          `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`
  return zip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': leadTo(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': leadTo(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', strings.path],
    ),
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
    [strings.part ?? `xl/${strings.path}`]: `<sst ${main}>${strings.items}</sst>`,
  })
}

/** A packed file whose parts are stored as they are. */
function zip(parts: Record<string, string>): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, text] of Object.entries(parts)) {
    const name = Buffer.from(path)
    const bytes = Buffer.from(text)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(bytes.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(name.length, 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, rest, name)
    const body = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, bytes])
    bodies.push(body)
    offset += body.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  const count = Object.keys(parts).length
  end.writeUInt16LE(count, 4)
  end.writeUInt16LE(count, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...bodies, list, Buffer.from('PK\u0005\u0006'), end])
}
