import fc from 'fast-check';

/*
 * Laws are tried with the same examples on every run, so that a failure is the doing of the change that shows it. To look for
 * examples that break a law, run with TAGWERK_LAWS_SEED=random, or with the seed that a failure names.
 */
const wanted = process.env['TAGWERK_LAWS_SEED'];
if (wanted !== 'random') fc.configureGlobal({ seed: wanted === undefined ? 19_871_109 : Number(wanted) });
