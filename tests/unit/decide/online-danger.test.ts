import { expect, test } from 'vitest';
import { mayBeOnline } from '../../../src/decide/online-danger.ts';

test.each([
  'a man on Snapchat keeps asking her for pictures',
  'some bloke he met online wants to meet',
  'he was in a game and this man started talking',
  'a stranger through her online game',
  'someone keeps chatting to my daughter',
  'a stranger DM’d her',
  'he asked her for nudes',
  'an adult on Roblox',
  'a weirdo on her discord server',
  'he gained followers who want to meet up',
  'livestreaming in her underwear',
  'sexting at eleven',
  'Mr May keeps messaging my daughter at night',
  'kids in year 6 are bullying her with a naked picture on Snapchat',
])('online: %s', (text) => {
  expect(mayBeOnline(text)).toBe(true);
});

test.each([
  'he came home with bruises again',
  'the head shouted at her in the hall',
  'after the football game',
  'we had a chat with Miss Nair',
  'he was admitted to hospital',
  'Some older kids on tiktok are making fun of my son',
  'she is self-harming because of the bullying on TikTok',
  'girls in her class on Snapchat are calling her fat and she cuts her arms',
  'text',
  '',
])('not online: %s', (text) => {
  expect(mayBeOnline(text)).toBe(false);
});
