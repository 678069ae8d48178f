import { firstRunScenes } from '../scenes/first-run.ts';

firstRunScenes('chromium');
