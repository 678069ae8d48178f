import { MANIFEST, type PackageFiles } from '../base.ts';

export type Store = 'Chrome' | 'Edge' | 'Firefox';

/** What the rules read from a manifest of either version. Anything else in it is left alone. */
interface BuiltManifest {
  manifest_version?: number;
  name?: string;
  version?: string;
  description?: string;
  key?: string;
  update_url?: string;
  icons?: Record<string, string>;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  storage?: { managed_schema?: string };
  background?: { service_worker?: string; scripts?: string[] };
  action?: { default_popup?: string };
  browser_action?: { default_popup?: string };
  content_security_policy?: string | { extension_pages?: string };
  browser_specific_settings?: {
    gecko?: {
      id?: string;
      strict_min_version?: string;
      update_url?: string;
      data_collection_permissions?: { required?: string[] };
    };
  };
}

/** A package as a store gets it. */
export interface Upload {
  files: PackageFiles;
  manifest: BuiltManifest;
  /** Size of the zip file in bytes. */
  zipped: number;
}

/** One known rule of a store, or of several. */
export interface StoreRule {
  /** What must be so, as a sentence. */
  name: string;
  stores: readonly Store[];
  /** Where the store says so. */
  source: string;
  /** One sentence for each way in which an upload breaks it. */
  faults(upload: Upload): string[];
}

/** The upload of a package. @throws SyntaxError where its manifest is no JSON. */
export function uploadOf(files: PackageFiles, zipped: number): Upload {
  const text = new TextDecoder().decode(files.get(MANIFEST));
  return { files, manifest: JSON.parse(text || '{}') as BuiltManifest, zipped };
}

/** One fault where something isn't as it must be, none where it is. */
export const unless = (fine: boolean, fault: string): string[] => (fine ? [] : [fault]);

/** The text of all files of a kind, each with its path. */
export function textsOf({ files }: Upload, kind: RegExp): [path: string, text: string][] {
  return [...files]
    .filter(([path]) => kind.test(path))
    .map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]);
}
