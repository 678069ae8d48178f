import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Unchecked } from '../languages/unchecked.tsx';
import { Mark } from '../mark.tsx';
import { popupMessages } from '../messages.ts';
import { useKeptFocus } from './keep-focus.ts';

interface OwnPageProps {
  title: string;
  /** What the page is for, in a sentence or two. */
  lead: ComponentChildren;
  /** What is promised of all that is done here. */
  promise: ComponentChildren;
  children: ComponentChildren;
}

/** One of the extension's own pages: whose it is, what it is for, what can be done, and what is promised. */
export function OwnPage({ title, lead, promise, children }: OwnPageProps) {
  useKeptFocus();
  useEffect(() => {
    document.title = `${title} · ${popupMessages.title}`;
  }, [title]);
  return (
    <div class="own-page">
      <header class="own-head">
        <p class="own-product">
          <Mark size={26} /> {popupMessages.title}
        </p>
        <Unchecked />
        <h1>{title}</h1>
        <p class="own-lead">{lead}</p>
      </header>
      <main>{children}</main>
      <footer class="own-foot">{promise}</footer>
    </div>
  );
}
