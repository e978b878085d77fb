import { useEffect, useRef } from 'react'

/**
 * Asks `question` before a page is left by a link, and the browser's own one before it is closed, reloaded or
 * left otherwise, from `noteChange(true)` until `noteSaved`. A link with `data-discards` says so itself.
 */
export function useUnsavedQuestion(question: string) {
  const unsaved = useRef(false)
  useEffect(() => {
    const askOnUnload = (event: BeforeUnloadEvent) => {
      if (unsaved.current) event.preventDefault()
    }
    const askOnLink = (event: MouseEvent) => {
      const link = linkOf(event)
      if (!unsaved.current || !link) return
      if ('discards' in link.dataset) unsaved.current = false
      if (!unsaved.current || !leavesThisPage(link)) return
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

/** The link that a click follows in this tab. */
function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  return link instanceof HTMLAnchorElement && (!link.target || link.target === '_self') ? link : null
}

/** Whether a link opens another page. */
function leavesThisPage(link: HTMLAnchorElement): boolean {
  const { pathname, search, origin } = new URL(link.href)
  const here = window.location
  return origin !== here.origin || pathname !== here.pathname || search !== here.search
}
