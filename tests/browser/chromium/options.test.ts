import { optionsScenes } from '../scenes/options.ts';

optionsScenes('chromium');
