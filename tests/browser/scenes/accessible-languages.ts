// Pages in a language that is written from right to left, and in one of long words.
import { examplePack } from '../../../src/pack/example.ts';
import * as polish from '../../../src/ui/languages/pl.ts';
import * as urdu from '../../../src/ui/languages/ur.ts';
import type { PageState } from '../harness/accessible/state.ts';
import { aDiary } from './accessible-family.ts';

const kept = (language: string) => ({ language });

export const languageStates: readonly PageState[] = [
  {
    name: 'the popup in Urdu',
    path: 'popup.html',
    kept: kept('ur'),
    says: urdu.popup.rest,
    title: 'Before You Post',
  },
  {
    name: 'the settings in Urdu',
    path: 'options.html',
    kept: kept('ur'),
    says: urdu.options.erase.ask,
    title: urdu.options.title,
  },
  {
    name: 'the policy in Urdu',
    path: 'policy.html',
    kept: kept('ur'),
    says: urdu.policy.contents,
    title: examplePack.school.name,
  },
  {
    name: 'the diary in Urdu',
    path: 'diary.html',
    kept: { ...kept('ur'), diary: aDiary },
    says: urdu.diary.counts,
    title: urdu.diary.title,
  },
  {
    name: 'the popup in Polish',
    path: 'popup.html',
    kept: kept('pl'),
    says: polish.popup.rest,
    title: 'Before You Post',
  },
  {
    name: 'the settings in Polish',
    path: 'options.html',
    kept: kept('pl'),
    says: polish.options.erase.ask,
    title: polish.options.title,
  },
  {
    name: 'the first page in Polish',
    path: 'welcome.html',
    kept: kept('pl'),
    says: polish.welcome.proof,
    title: polish.welcome.title,
  },
];
