import { schoolBuildScenes } from '../scenes/school-build.ts';

schoolBuildScenes('chromium');
