import { describe, expect, it } from 'vitest';
import { Agenda } from '../../bench/simulate/agenda.js';
import { capacity, mostRate, neededFor } from '../../bench/simulate/capacity.js';
import { costsOf } from '../../bench/simulate/costs.js';
import { simulated } from '../../bench/simulate/run.js';

const COSTS = [{ api: 1, database: 2 }];
const LOAD = { requests: 20_000, seed: 1 };

/** Erlang's formula: how long a request waits on average where they come and are served at random by `servers`. */
function meanWait(servers: number, arriving: number, served: number): number {
  const offered = arriving / served;
  const terms = Array.from({ length: servers + 1 }, (_, index) => offered ** index / factorial(index));
  const last = (terms[servers] ?? 0) * (servers / (servers - offered));
  const waits = last / (terms.slice(0, servers).reduce((sum, term) => sum + term, 0) + last);
  return waits / (servers * served - arriving);
}

function factorial(number: number): number {
  return number <= 1 ? 1 : number * factorial(number - 1);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('a simulation', () => {
  it('is the same for the same seed and another for another', () => {
    const setting = { replicas: 2, followers: 1, cores: 2 };
    const run = (seed: number) => simulated(setting, COSTS, { rate: 0.8, requests: 500, seed });
    expect(run(1)).toEqual(run(1));
    expect(run(2)).not.toEqual(run(1));
  });

  it.each([
    [1, 0.5],
    [2, 1.6],
    [4, 3.2],
  ])('waits as long before %i cores as the formula of Erlang says, %d a millisecond', (cores, rate) => {
    const costs = [{ api: 0, database: 1 }];
    const load = { rate, requests: 200_000, seed: 3 };
    const latencies = simulated({ replicas: 1, followers: 1, cores }, costs, load);
    const expected = 1 + meanWait(cores, rate, 1);
    expect(mean(latencies) / expected).toBeGreaterThan(0.95);
    expect(mean(latencies) / expected).toBeLessThan(1.05);
  });

  it('takes what each costs where nobody waits', () => {
    const latencies = simulated({ replicas: 1, followers: 1, cores: 4 }, COSTS, { ...LOAD, rate: 0.001 });
    expect(mean(latencies)).toBeCloseTo(3, 0);
  });
});

describe('what is answered in time', () => {
  it('grows with replicas, stays below where nobody is idle, and is nothing where a request alone takes too long', () => {
    const of = (replicas: number, milliseconds: number) =>
      capacity({ replicas, followers: replicas, cores: 4 }, COSTS, milliseconds, LOAD);
    expect(of(2, 25)).toBeGreaterThan(of(1, 25));
    expect(of(1, 25)).toBeLessThan(mostRate({ replicas: 1, followers: 1, cores: 4 }, COSTS));
    expect(of(1, 1)).toBe(0);
  });

  it('needs as many as keep each busy for no more than a share of the time', () => {
    expect(neededFor(3, 4, COSTS, 0.5)).toEqual({ replicas: 6, followers: 3, cores: 4 });
  });
});

describe('costs', () => {
  const compared = {
    questions: [{ name: 'q' }],
    clients: [1, 10],
    results: { 'q 10 b': { latencies: { count: 10 }, processor: 20, database: 30 } },
  };

  it('are the processor time of one operation with the most clients', () => {
    expect(costsOf(compared, 'b', true)).toEqual([{ api: 2, database: 3 }]);
    expect(costsOf(compared, 'b', false)).toEqual([{ api: 2, database: 0 }]);
  });

  it('are refused where they were not measured', () => {
    const unknown = { ...compared, results: { 'q 10 b': { ...compared.results['q 10 b'], database: null } } };
    expect(() => costsOf(unknown, 'b', true)).toThrow('was not measured');
    expect(() => costsOf(compared, 'c', false)).toThrow('q was not measured of c');
  });
});

describe('an agenda', () => {
  it('gives what comes first, and of two at one time what was put first', () => {
    const agenda = new Agenda<string>();
    for (const [time, what] of [
      [3, 'c'],
      [1, 'a'],
      [3, 'd'],
      [2, 'b'],
    ] as const)
      agenda.put(time, what);
    const order = Array.from({ length: 5 }, () => agenda.next()?.what);
    expect(order).toEqual(['a', 'b', 'c', 'd', undefined]);
  });
});
