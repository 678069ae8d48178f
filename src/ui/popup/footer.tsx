import { Icon } from '../icons.tsx';
import {
  diaryMessages,
  notesMessages,
  optionsMessages,
  reportMessages,
  popupMessages as say,
} from '../messages.ts';
import { openInTab } from '../open-in-tab.ts';
import type { PopupPort } from './types.ts';

/** The ways to the extension's other pages. */
export function Footer({
  port,
}: {
  port: Pick<PopupPort, 'openOptions' | 'openPractice' | 'openDesk'>;
}) {
  const ways: [string, () => void][] = [
    [optionsMessages.title, () => void port.openOptions()],
    [notesMessages.title, () => openInTab('notes.html')],
    [diaryMessages.title, () => openInTab('diary.html')],
    [reportMessages.title, () => openInTab('report.html')],
    [say.practice, () => void port.openPractice()],
    [say.desk, () => void port.openDesk()],
  ];
  return (
    <footer class="byp-popup-foot">
      <ul>
        {ways.map(([words, open]) => (
          <li key={words}>
            <button type="button" class="byp-link" onClick={open}>
              {words} <Icon name="next" size={14} />
            </button>
          </li>
        ))}
      </ul>
      <p>{say.promise}</p>
    </footer>
  );
}
