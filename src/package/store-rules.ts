import type { PackageFiles } from './base.ts';
import { CODE_RULES } from './stores/code-rules.ts';
import { FIREFOX_RULES } from './stores/firefox-rules.ts';
import { MANIFEST_RULES } from './stores/manifest-rules.ts';
import { PACKAGE_RULES } from './stores/package-rules.ts';
import { PERMISSION_RULES } from './stores/permission-rules.ts';
import { type Store, type StoreRule, uploadOf } from './stores/rule.ts';
import type { Target } from './target.ts';
import { zip } from './zip.ts';

/** Every known rule of the three stores that a program can check. */
export const STORE_RULES: readonly StoreRule[] = [
  ...MANIFEST_RULES,
  ...PERMISSION_RULES,
  ...CODE_RULES,
  ...PACKAGE_RULES,
  ...FIREFOX_RULES,
];

/** The stores that take a build. */
export const STORES_OF: Record<Target, readonly Store[]> = {
  chrome: ['Chrome', 'Edge'],
  firefox: ['Firefox'],
};

export interface RuleAnswer {
  rule: StoreRule;
  /** The stores among those asked that have it. */
  stores: Store[];
  faults: string[];
}

/** How a package stands to each rule of these stores. */
export function askStores(files: PackageFiles, stores: readonly Store[]): RuleAnswer[] {
  const upload = uploadOf(files, zip(files).length);
  return STORE_RULES.flatMap((rule) => {
    const asked = rule.stores.filter((store) => stores.includes(store));
    return asked.length === 0 ? [] : [{ rule, stores: asked, faults: rule.faults(upload) }];
  });
}
