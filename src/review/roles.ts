import type {Deed} from '../decisions/deeds.ts';
import {type Finding} from '../model/index.ts';
import {Refusal} from './refusal.ts';

/** What a person may do: read; decide and put right; also resolve, and change what is resolved. */
export const roles = ['viewer', 'reviewer', 'editor'] as const;

export type Role = (typeof roles)[number];

/** Who asks. */
export interface Visitor {
	/** Under which decisions are written. */
	readonly name: string;
	readonly role: Role;
	/** Whether the name is that of an account; else the person may give another. */
	readonly hasAccount: boolean;
}

/** Whether somebody may do this with a finding. */
export function mayDo(deed: Deed, role: Role, {decision}: Pick<Finding, 'decision'>): boolean {
	if (role === 'editor') return true;
	if (role === 'viewer' || deed === 'resolve') return false;
	return decision?.status !== 'resolved' || talk.has(deed);
}

/** What changes no decision. */
const talk: ReadonlySet<Deed> = new Set<Deed>(['comment', 'assign']);

/** A UserError where somebody may not do this with a finding. */
export function refuseDeed(deed: Deed, {role}: Visitor, finding: Pick<Finding, 'decision'>): void {
	refuseViewer(role);
	if (!mayDo(deed, role, finding)) throw new Refusal((messages) => messages.onlyEditors);
}

/** A UserError for all but editors: they have the last word on a story. */
export function refuseSignOff({role}: Visitor): void {
	refuseViewer(role);
	if (role !== 'editor') throw new Refusal((messages) => messages.onlyEditorsSign);
}

/** A UserError for those who may only read. */
export function refuseViewer(role: Role): void {
	if (role === 'viewer') throw new Refusal((messages) => messages.onlyReading);
}
