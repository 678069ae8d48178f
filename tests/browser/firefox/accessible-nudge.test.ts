import { accessibleNudgeScenes } from '../scenes/accessible-nudge.ts';

accessibleNudgeScenes('firefox');
