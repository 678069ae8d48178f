import { diaryScenes } from '../scenes/diary.ts';

diaryScenes('chromium');
