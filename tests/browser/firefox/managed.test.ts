import { managedScenes } from '../scenes/managed.ts';

managedScenes('firefox');
