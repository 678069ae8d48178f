import { pressScenes } from '../scenes/presses.ts';

pressScenes('chromium');
