import { accessibleScenes } from '../scenes/accessible.ts';

accessibleScenes('firefox');
