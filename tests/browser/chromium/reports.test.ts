import { reportsScenes } from '../scenes/reports.ts';

reportsScenes('chromium');
