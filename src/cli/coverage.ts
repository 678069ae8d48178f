// npm run coverage: writes into the README how every rule of the five policies is served.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { policies } from '../policies/index.ts';
import { coverageTable, withCoverage } from './coverage-table.ts';
import { ROOT } from './root.ts';

const README = join(ROOT, 'README.md');

const before = readFileSync(README, 'utf8');
writeFileSync(README, withCoverage(before, policies));
process.stdout.write(`${coverageTable(policies).split('\n\n')[0]}\n`);
