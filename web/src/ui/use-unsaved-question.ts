import { useEffect, useRef } from 'react'

/**
 * Asks `question` before a page is left by a link, and the browser's own one before it is closed, reloaded or
 * left otherwise, from `noteChange(true)` until `noteSaved`.
 */
export function useUnsavedQuestion(question: string) {
  const unsaved = useRef(false)
  useEffect(() => {
    const askOnUnload = (event: BeforeUnloadEvent) => {
      if (unsaved.current) event.preventDefault()
    }
    const askOnLink = (event: MouseEvent) => {
      if (!unsaved.current || !leavesThisPage(event)) return
      if (window.confirm(question)) unsaved.current = false
      else {
        event.preventDefault()
        event.stopPropagation()
      }
    }
    window.addEventListener('beforeunload', askOnUnload)
    // Before the link's own handler leads away.
    document.addEventListener('click', askOnLink, { capture: true })
    return () => {
      window.removeEventListener('beforeunload', askOnUnload)
      document.removeEventListener('click', askOnLink, { capture: true })
    }
  }, [question])
  return {
    noteChange: (asks: boolean) => {
      if (asks) unsaved.current = true
    },
    noteSaved: () => {
      unsaved.current = false
    },
  }
}

/** Whether a click opens another page in this tab. */
function leavesThisPage(event: MouseEvent): boolean {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || (link.target && link.target !== '_self')) return false
  const { pathname, search, origin } = new URL(link.href)
  const here = window.location
  return origin !== here.origin || pathname !== here.pathname || search !== here.search
}
