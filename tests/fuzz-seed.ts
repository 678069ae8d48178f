import fc from 'fast-check';

// The same cases in every run, so that a failure is a change's own; `FUZZ_SEED=7 npm run test:unit`
// tries others.
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 2026) });
