import { languagesScenes } from '../scenes/languages.ts';

languagesScenes('chromium');
