import fc from 'fast-check';
import { readPlan } from './plan.js';
import { theSwitch } from './switch.js';

// A mutant is noticed by any case; the smallest one that shows it is of no use here.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

theSwitch.on = readPlan().alone;
