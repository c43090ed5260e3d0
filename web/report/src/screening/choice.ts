// What the reader has chosen to see: by object, by operator, with or without the slow. Table and charts follow it.

import type { Approach, Party } from "./document";

export interface Choice {
  readonly text: string;
  readonly operator: string;
  readonly fastOnly: boolean;
}

export const EVERYTHING: Choice = { text: "", operator: "", fastOnly: false };

export class Choosing {
  #choice = EVERYTHING;
  #chosen: readonly Approach[];
  readonly #watchers: (() => void)[] = [];

  constructor(readonly all: readonly Approach[]) {
    this.#chosen = all;
  }

  get choice(): Choice {
    return this.#choice;
  }

  /** The approaches chosen, in order of time. */
  get chosen(): readonly Approach[] {
    return this.#chosen;
  }

  get isEverything(): boolean {
    return this.#chosen.length === this.all.length;
  }

  choose(change: Partial<Choice>): void {
    this.#choice = { ...this.#choice, ...change };
    this.#chosen = this.all.filter((one) => matches(one, this.#choice));
    this.#watchers.forEach((watcher) => watcher());
  }

  /** Calls `watcher` after every change. */
  watch(watcher: () => void): void {
    this.#watchers.push(watcher);
  }
}

function matches({ primary, secondary, slow }: Approach, { text, operator, fastOnly }: Choice): boolean {
  const words = text.toUpperCase().split(/\s+/).filter((word) => word !== "");
  const isMeant = (party: Party): boolean => words.every((word) => party.told.includes(word)) && (operator === "" || party.operator === operator);
  return !(fastOnly && slow) && (isMeant(primary) || isMeant(secondary));
}
