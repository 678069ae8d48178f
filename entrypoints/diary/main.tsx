import { render } from 'preact';
import { diaryPort } from '../../src/browser/diary-port.ts';
import { DiaryPage } from '../../src/ui/diary/diary-page.tsx';
import '../../src/ui/diary/diary.css';

render(<DiaryPage port={diaryPort()} />, document.body);
