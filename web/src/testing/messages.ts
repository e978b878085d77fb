import en from '../../messages/en.json'
import zh from '../../messages/zh.json'

/** The texts of the site. */
export const MESSAGES = { zh, en }
