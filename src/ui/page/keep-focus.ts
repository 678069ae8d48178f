import { useEffect } from 'preact/hooks';

const HEADINGS = 'h1, h2, h3, h4';

/** Time enough for a page that moves the keyboard by itself, which knows better where it belongs (ms). */
const ITS_OWN_WAY = 60;

/**
 * Keeps the keyboard on the page: where what had it is taken away, it comes to the nearest heading above. A browser
 * would send it back to the top, and a screen reader would fall silent.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let above: HTMLElement[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = ({ target }: FocusEvent) => {
      above = [...document.querySelectorAll<HTMLElement>(HEADINGS)].filter(
        (one) => one.compareDocumentPosition(target as Node) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
    };
    const mend = () => {
      if (document.activeElement !== document.body || !document.hasFocus()) return;
      const heading = above.findLast((one) => one.isConnected && one.checkVisibility());
      if (heading) takeFocus(heading);
    };
    // Only a page that changes takes something away; a press beside everything is the reader's own.
    const changes = new MutationObserver(() => {
      if (above.length === 0 || document.activeElement !== document.body) return;
      clearTimeout(timer);
      timer = setTimeout(mend, ITS_OWN_WAY);
    });
    const letGo = () => {
      above = [];
    };
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', letGo);
    changes.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled', 'hidden', 'open'],
    });
    return () => {
      changes.disconnect();
      clearTimeout(timer);
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', letGo);
    };
  }, []);
}

function takeFocus(heading: HTMLElement): void {
  if (!heading.hasAttribute('tabindex')) {
    heading.tabIndex = -1;
    heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), { once: true });
  }
  heading.focus();
}
