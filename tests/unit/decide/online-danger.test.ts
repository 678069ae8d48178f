import { expect, test } from 'vitest';
import { mayBeOnline } from '../../../src/decide/online-danger.ts';

test.each([
  'a man on Snapchat keeps asking her for pictures',
  'some bloke he met online wants to meet',
  'he was in a game and this man started talking',
  'through her online game',
  'someone keeps chatting to my daughter',
  'a stranger DM’d her',
  'he asked her for nudes',
  'on Roblox',
  'discord server',
  'he gained followers who want to meet up',
  'livestreaming in her bedroom',
  'sexting at eleven',
])('online: %s', (text) => {
  expect(mayBeOnline(text)).toBe(true);
});

test.each([
  'he came home with bruises again',
  'the head shouted at her in the hall',
  'after the football game',
  'we had a chat with Miss Nair',
  'she would snap at him',
  'he was admitted to hospital',
  'text',
  '',
])('not online: %s', (text) => {
  expect(mayBeOnline(text)).toBe(false);
});
