import { firstRunScenes } from '../scenes/first-run.ts';

firstRunScenes('firefox');
