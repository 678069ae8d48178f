import { groundScenes } from '../scenes/ground.ts';

groundScenes('firefox');
