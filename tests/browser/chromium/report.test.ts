import { reportScenes } from '../scenes/report.ts';

reportScenes('chromium');
