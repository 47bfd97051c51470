/**
 * What one person enters another approves (P-7, P-16): the limits with `limit: 'four-eyes'` say
 * which kinds of facts. Who entered and who approves is decided by who signed, not by a name typed.
 */
import { holds, matches } from './condition-holds.ts';
import type { LimitOf, LimitRow } from './limit-row.ts';
import type { WorkProcess } from './process.ts';
import type { ProcessFact } from './process-fact.ts';
import type { Situation } from './situation.ts';
