import { Dialect, LocalLinter } from 'harper.js';
import { slimBinaryInlined } from 'harper.js/slimBinaryInlined';
import type { Peer } from './peer.ts';
import { sureHit } from './terms.ts';

export const harper: Peer = {
  names: false,
  async make() {
    const linter = new LocalLinter({ binary: slimBinaryInlined, dialect: Dialect.British });
    await linter.setup();
    return async (text) => {
      const lints = await linter.lint(text, { language: 'plaintext' });
      return lints.map((lint) => {
        const { start, end } = lint.span();
        lint.free();
        return sureHit(start, end);
      });
    };
  },
};
