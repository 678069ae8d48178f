import { reportScenes } from '../scenes/report.ts';

reportScenes('firefox');
