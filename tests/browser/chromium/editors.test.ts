import { editorScenes } from '../scenes/editors.ts';

editorScenes('chromium');
