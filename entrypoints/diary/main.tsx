import { render } from 'preact';
import { diaryPort } from '../../src/browser/diary-port.ts';
import { languageSetting } from '../../src/browser/language.ts';
import { DiaryPage } from '../../src/ui/diary/diary-page.tsx';
import { speakHere } from '../../src/ui/languages/speak-here.ts';
import '../../src/ui/diary/diary.css';

await speakHere(languageSetting, 'diary');
render(<DiaryPage port={diaryPort()} />, document.body);
