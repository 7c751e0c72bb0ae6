// Runs the tests in the process that Stryker keeps for many mutants. For each mutant the whole script is evaluated again, so that
// nothing is left of the one before: neither what a module made while it was read nor what it remembers.
import { resolve } from 'node:path';
import process from 'node:process';
import { runInThisContext } from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import * as chai from '@esm-bundle/chai/esm/chai.js';
import fc from 'fast-check';
import * as zod from 'zod/mini';
import { bundle } from './bundle.mjs';

// Nobody reads why a mutant died.
Error.stackTraceLimit = 0;
chai.config.useProxy = false;

const libraries = { '@open-wc/testing': chai, 'fast-check': { ...fc, assert }, 'zod/mini': zod };

function library(name) {
  if (name in libraries) return libraries[name];
  throw new Error(`A test needs ${name}. Add it to the libraries of test/mutation/runner.mjs.`);
}

/** The same few examples each time: a mutant must cost milliseconds, and a score must be repeatable. */
function assert(property, { numRuns = 100, ...others } = {}) {
  return fc.assert(property, { ...others, numRuns: Math.min(numRuns, 40), seed: 1, endOnFailure: true });
}

/** They judge the walks of their files, of which there are fewer here. */
const leftOut = ['reach the end often enough to prove something', 'no node and no prompt is unreachable'];

class InProcess {
  #stryker = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
  #evaluate;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#evaluate = runInThisContext(await bundle(process.env.IAPT_PACKAGE));
  }

  async dryRun() {
    const tests = await this.#run({});
    const { mutantCoverage } = this.#stryker;
    if (!mutantCoverage) throw new Error('No test came to any mutant: the sources are not those that Stryker changed.');
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, mutantActivation, hitLimit, disableBail }) {
    Object.assign(this.#stryker, { hitCount: 0, hitLimit });
    const whileRead = mutantActivation === 'static' ? activeMutant.id : undefined;
    const tests = await this.#run({ mutant: activeMutant.id, whileRead, only: testFilter, bail: !disableBail });
    const endless = determineHitLimitReached(this.#stryker.hitCount, hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests });
  }

  async #run({ mutant, whileRead, only, bail = false }) {
    const stryker = this.#stryker;
    const results = [];
    stryker.activeMutant = whileRead;
    const wanted = only && new Set(only);
    const files = only && new Set(only.map((id) => id.slice(0, id.indexOf('#'))));
    for await (const { file, name, run } of testsOf(this.#evaluate, files)) {
      const id = `${file}#${name}`;
      if (wanted && !wanted.has(id)) continue;
      stryker.activeMutant = mutant;
      // Only the first run asks which test comes to which mutant.
      if (!mutant) stryker.currentTestId = id;
      results.push({ id, name, fileName: resolve(file), ...(await outcomeOf(run)) });
      stryker.currentTestId = undefined;
      stryker.activeMutant = whileRead;
      if (bail && results.at(-1).status === TestStatus.Failed) break;
    }
    stryker.activeMutant = undefined;
    return results;
  }
}

/**
 * Reads one file after another and gives its tests. That it can be read is a test too: a mutant that keeps it from being read
 * leaves no other.
 */
async function* testsOf(evaluate, files) {
  const suites = {};
  let found = [];
  const above = [];
  const describe = (name, body) => {
    above.push(name);
    body();
    above.pop();
  };
  const it = (name, run) => {
    if (!leftOut.includes(name)) found.push({ name: [...above, name].join(' › '), run });
  };
  await evaluate(suites, describe, it, library, Forgetful);
  for (const [file, read] of Object.entries(suites)) {
    if (files && !files.has(file)) continue;
    found = [];
    const times = new Map();
    const reading = await read().then(
      () => () => {},
      (error) => () => {
        throw error;
      },
    );
    yield { file, name: 'can be read', run: reading };
    for (const { name, run } of found) {
      times.set(name, (times.get(name) ?? 0) + 1);
      const time = times.get(name);
      yield { file, name: time > 1 ? `${name} (${time})` : name, run };
    }
  }
}

async function outcomeOf(run) {
  const started = performance.now();
  Forgetful.now += 1;
  try {
    await run();
    return { status: TestStatus.Success, timeSpentMs: performance.now() - started };
  } catch (error) {
    const failureMessage = String(error?.message ?? error);
    return { status: TestStatus.Failed, timeSpentMs: performance.now() - started, failureMessage };
  }
}

/** Remembers until the test is over: else only the first test to score a measure would come to what is worked out once. */
class Forgetful {
  static now = 0;
  #since = Forgetful.now;
  #known = new WeakMap();

  get(key) {
    return this.#current().get(key);
  }

  set(key, value) {
    this.#current().set(key, value);
    return this;
  }

  #current() {
    if (this.#since !== Forgetful.now) this.#known = new WeakMap();
    this.#since = Forgetful.now;
    return this.#known;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcess)];
