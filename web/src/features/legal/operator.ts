/** Who runs the site, as the environment says; what is not set is null. */
export interface Operator {
  name: string | null
  address: string | null
  email: string | null
  phone: string | null
  /** Number in the register of companies or institutions. */
  registration: string | null
  /** Number of the filing that sites in mainland China need. */
  icp: string | null
}

/** Reads the operator off `OPERATOR_…`; asked for with each page, so that nothing is built in. */
export function readOperator(variables: NodeJS.ProcessEnv = process.env): Operator {
  const read = (name: string) => variables[`OPERATOR_${name}`]?.trim() || null
  return {
    name: read('NAME'),
    address: read('ADDRESS'),
    email: read('EMAIL'),
    phone: read('PHONE'),
    registration: read('REGISTRATION'),
    icp: read('ICP'),
  }
}
