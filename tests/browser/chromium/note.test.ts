import { noteScenes } from '../scenes/note.ts';

noteScenes('chromium');
