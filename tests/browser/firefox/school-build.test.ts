import { schoolBuildScenes } from '../scenes/school-build.ts';

schoolBuildScenes('firefox');
