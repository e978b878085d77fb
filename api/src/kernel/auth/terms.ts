/**
 * Version of the terms that new users are shown: the day they came into force. A new text gets a new
 * one.
 */
export const TERMS_VERSION = '2026-11-25'
