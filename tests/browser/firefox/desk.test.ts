import { deskScenes } from '../scenes/desk.ts';

deskScenes('firefox');
